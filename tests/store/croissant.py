"""Reads all that a data card of Croissant leads to, by mlcroissant, the reader of those who keep the standard; prints how much it is as JSON."""

import json
import sys

import mlcroissant

dataset = mlcroissant.Dataset(sys.argv[1])
if dataset.metadata.ctx.issues.errors or dataset.metadata.ctx.issues.warnings:
    sys.exit(dataset.metadata.ctx.issues.report())
sets = dataset.metadata.record_sets
print(json.dumps({one.uuid: sum(1 for _ in dataset.records(one.uuid)) for one in sets}))
