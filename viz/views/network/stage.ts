import cytoscape from 'cytoscape';
import { type Apart, layOutApart } from '../../layouts/apart.ts';
import { jobOf } from '../../layouts/job.ts';
import { type Laying, layOut, type Places, placesOf, stages } from '../../layouts/lay.ts';
import { type ArrowKey, nearest } from '../../layouts/nearest.ts';
import type { LayoutState } from '../../state/layout.ts';
import type { PinsState } from '../../state/pins.ts';
import type { SelectionState } from '../../state/selection.ts';
import type { Palette } from '../../vocabulary/colours.ts';
import { stylesheet } from './appearance.ts';
import { synchronise } from './elements.ts';
import { fitting, readable } from './sight.ts';
import { isGroup } from './summary.ts';

/** What the reader does on the canvas. */
export interface StageEvents {
  onSelect(selection: SelectionState): void;
  /** a double click on a node */
  onOpen(id: string): void;
  /** nodes that are picked with Shift, one by one or with a box drawn around them */
  onPick(ids: readonly string[], how: 'toggle' | 'add'): void;
  /** a node that was put somewhere else */
  onPut(id: string, place: cytoscape.Position): void;
  /** the mouse over a node, or over none any more */
  onPoint(id: string | undefined): void;
  /** the other button of the mouse on a node */
  onMenu(id: string): void;
  /** how far laying out has come, of 1; nothing when it is over */
  onLaying(share: number | undefined): void;
}

/** Nodes of a graph larger than this are not moved one by one: that would stutter. */
const animatedUpTo = 150;
/** A graph larger than this is laid out by a thread of its own. */
const laidOutHereUpTo = 150;
/** A graph larger than this is moved as a picture, without labels and arrows. */
const movedWholeUpTo = 250;
const glide = { duration: 320, easing: 'ease-in-out-cubic' } as const;

/** The canvas: a Cytoscape instance, and all that is done to it. */
export class Stage {
  readonly cy: cytoscape.Core;
  private readonly events: StageEvents;
  private laying: Apart | undefined;
  private readonly watch: ResizeObserver;

  constructor(container: HTMLElement, palette: Palette, events: StageEvents) {
    this.cy = cytoscape({
      container,
      style: stylesheet(palette),
      layout: { name: 'preset' },
      minZoom: 0.08,
      maxZoom: 3,
      boxSelectionEnabled: true,
      selectionType: 'additive',
      autounselectify: true,
    });
    this.events = events;
    this.cy.on('tap', 'node', (event) => {
      const id: string = event.target.id();
      if (event.originalEvent.shiftKey) events.onPick([id], 'toggle');
      else events.onSelect({ node: id });
    });
    this.gatherBoxes(events);
    this.cy.on('dragfree', 'node', (event) => events.onPut(event.target.id(), event.target.position()));
    this.cy.on('cxttap', 'node', (event) => events.onMenu(event.target.id()));
    this.cy.on('mouseover', 'node', (event) => events.onPoint(event.target.id()));
    this.cy.on('mouseout', 'node', () => events.onPoint(undefined));
    this.cy.on('viewport drag', () => events.onPoint(undefined));
    this.cy.on('tap', 'edge', (event) => events.onSelect({ edge: event.target.id() }));
    this.cy.on('tap', (event) => {
      if (event.target === this.cy && !event.originalEvent.shiftKey) events.onSelect({});
    });
    this.cy.on('dbltap', 'node', (event) => events.onOpen(event.target.id()));
    this.cy.on('mouseover', 'node, edge', () => this.point(true));
    this.cy.on('mouseout', 'node, edge', () => this.point(false));
    // the menu is the viewer's own
    container.addEventListener('contextmenu', (event) => event.preventDefault());
    this.watch = new ResizeObserver(() => this.cy.resize());
    this.watch.observe(container);
  }

  /** Cytoscape tells of each node in a box by itself: they are told of together. */
  private gatherBoxes(events: StageEvents): void {
    let inBox: string[] = [];
    this.cy.on('box', 'node', (event) => {
      if (!inBox.length)
        queueMicrotask(() => {
          events.onPick(inBox, 'add');
          inBox = [];
        });
      inBox.push(event.target.id());
    });
  }

  private point(over: boolean): void {
    const container = this.cy.container();
    if (container) container.style.cursor = over ? 'pointer' : '';
  }

  /** Takes the colours of another theme. */
  paint(palette: Palette): void {
    this.cy.style(stylesheet(palette));
  }

  /** Shows these nodes and edges; tells whether nodes came that have no place yet. */
  show(elements: readonly cytoscape.ElementDefinition[]): boolean {
    return synchronise(this.cy, elements);
  }

  /** Lays out all that is shown, and shows as much of it as can be read. */
  async layOut(
    { id: layout, parameters }: LayoutState,
    { pins, animated }: { pins: PinsState['places']; animated: boolean },
  ): Promise<void> {
    this.laying?.stop();
    if (this.cy.nodes().empty()) return;
    const window = { width: this.cy.width(), height: this.cy.height() };
    const laying: Laying = { layout, parameters: { ...parameters }, window };
    const from = placesOf(this.cy);
    this.moveLightly(from.size > movedWholeUpTo);
    if (from.size > laidOutHereUpTo) return this.layOutApart(laying, pins);
    await layOut(this.cy, laying);
    if (this.cy.destroyed()) return;
    this.pin(pins);
    if (!animated || from.size > animatedUpTo) return this.begin();
    await this.glide(from);
  }

  /** The first stage is seen at once; where the rest is stopped, it stays. */
  private async layOutApart(laying: Laying, pins: PinsState['places']): Promise<void> {
    this.events.onLaying(0);
    const apart = layOutApart(jobOf(this.cy, laying), (stage, places) => {
      if (this.cy.destroyed()) return;
      this.events.onLaying((stages.indexOf(stage) + 1) / stages.length);
      if (!places) return;
      this.place(places);
      this.pin(pins);
      this.begin();
    });
    this.laying = apart;
    try {
      await apart.finished;
    } finally {
      if (this.laying === apart) {
        this.laying = undefined;
        this.events.onLaying(undefined);
      }
    }
  }

  /** Leaves the nodes where they stand by now. */
  stopLayingOut(): void {
    this.laying?.stop();
  }

  private place(places: Places): void {
    this.cy.nodes().positions((node) => places.get(node.id()) ?? node.position());
  }

  /** Whether the drawing is a picture while it is moved: thousands of labels and lines take longer than a frame lasts. */
  private moveLightly(lightly: boolean): void {
    // no part of Cytoscape's typed interface: these are options of a new instance, read anew with every frame
    const { renderer } = this.cy as unknown as { renderer(): Record<string, unknown> };
    Object.assign(renderer.call(this.cy), {
      textureOnViewport: lightly,
      hideLabelsOnViewport: lightly,
      hideEdgesOnViewport: false,
    });
  }

  /** Puts nodes where the reader wants them. */
  pin(places: PinsState['places']): void {
    this.cy.batch(() => {
      this.cy.nodes().forEach((node) => {
        const place = places[node.id()];
        node.toggleClass('pinned', place !== undefined);
        if (place) node.position({ ...place });
      });
    });
  }

  /** Makes the nodes that are picked together stand out. */
  pick(ids: readonly string[]): void {
    const chosen = new Set(ids);
    this.cy.batch(() => {
      this.cy.nodes().forEach((node) => {
        node.toggleClass('picked', chosen.has(node.id()));
      });
    });
  }

  /** Where a node is in the window of the canvas, in pixels. */
  boxOf(id: string): cytoscape.BoundingBox12 & cytoscape.BoundingBoxWH {
    return this.cy.getElementById(id).renderedBoundingBox({ includeLabels: false });
  }

  /** Moves the view so that this place of the drawing is in its middle. */
  centre({ x, y }: cytoscape.Position): void {
    const zoom = this.cy.zoom();
    this.cy.stop().pan({ x: this.cy.width() / 2 - x * zoom, y: this.cy.height() / 2 - y * zoom });
  }

  /** Moves every node from where it was to where it is now. */
  private async glide(from: ReadonlyMap<string, cytoscape.Position>): Promise<void> {
    const to = new Map(this.cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    const view = readable(this.cy);
    this.cy.nodes().positions((node) => from.get(node.id()) ?? node.position());
    const glides = this.cy.nodes().map(
      (node) =>
        new Promise<void>((done) => {
          node.animate({ position: to.get(node.id())! }, { ...glide, complete: done });
        }),
    );
    this.cy.stop().animate(view, glide);
    await Promise.all(glides);
  }

  /** Everything, however small. */
  fit(): void {
    this.cy.stop().viewport(fitting(this.cy));
  }

  private begin(): void {
    this.cy.stop().viewport(readable(this.cy));
  }

  zoom(by: number): void {
    const renderedPosition = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * by, renderedPosition });
  }

  /** Makes the selection and what it is linked to stand out. */
  choose({ node, edge }: SelectionState): void {
    this.cy.batch(() => {
      this.cy.elements().removeClass('chosen lit away');
      const chosen: cytoscape.Collection = this.cy.getElementById(node ?? edge ?? '');
      if (chosen.empty()) return;
      const around = node
        ? chosen.nodes().closedNeighborhood()
        : chosen.union(chosen.edges().connectedNodes());
      this.cy.elements().difference(around).addClass('away');
      around.edges().addClass('lit');
      chosen.addClass('chosen');
    });
  }

  /** Brings a node into sight if it is not. */
  reveal(id: string): void {
    const node = this.cy.getElementById(id);
    if (node.empty() || !node.isNode()) return;
    const { x1, x2, y1, y2 } = node.renderedBoundingBox();
    if (x1 < 0 || y1 < 0 || x2 > this.cy.width() || y2 > this.cy.height()) this.cy.center(node);
  }

  /** The node that an arrow key leads to from the chosen one; from none, the first. */
  step(from: string | undefined, key: ArrowKey): string | undefined {
    const spots = this.cy
      .nodes()
      .map((node) => ({ id: node.id(), ...node.position() }))
      .filter(({ id }) => !isGroup(id));
    const here = spots.find((spot) => spot.id === from);
    if (!here) return spots.sort((a, b) => a.y - b.y || a.x - b.x)[0]?.id;
    return nearest(here, spots, key);
  }

  nameOf(id: string): string {
    return String(this.cy.getElementById(id).data('name') ?? '');
  }

  close(): void {
    this.laying?.stop();
    this.watch.disconnect();
    this.cy.destroy();
  }
}
