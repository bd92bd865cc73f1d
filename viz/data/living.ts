import { answerOf } from './answer.ts';
import { ApiError, type Complaints, refusalIn } from './client.ts';

/** What the server offers beside GraphQL: documents that are added while it runs, and reviews of what was read. */

/** What is allowed, and what is taken. */
export interface Living {
  mayWrite: boolean;
  /** the name behind the token; without tokens the reader says who she is */
  reviewer?: string;
  formats: readonly string[];
  maxBytes: number;
}

export type JobState = 'waiting' | 'reading' | 'ready' | 'keeping' | 'kept' | 'failed' | 'discarded';

export interface Job {
  id: string;
  name: string;
  bytes: number;
  state: JobState;
  addedAt: string;
  /** how many are worked on before it */
  ahead: number;
  progress?: { stage: 'read' | 'write' | 'link'; done: number; total: number; name: string };
  error?: string;
  errorZh?: string;
  preview?: Preview;
  /** ids of the plans that stand in the graph from it */
  plans?: readonly string[];
}

export interface Preview {
  plans: readonly PreviewedPlan[];
  notices: readonly Notice[];
}

export interface Notice {
  place: string;
  rule: string;
  message: string;
}

export interface PreviewedPlan {
  id: string;
  title: string;
  status: 'added' | 'replaced' | 'repeated' | 'failed';
  error?: string;
  begins: string;
  head: PreviewedHead;
  text: string;
  marks: readonly PreviewedMark[];
  links: readonly PreviewedLink[];
  found: Readonly<Record<string, number>>;
  notices: readonly Notice[];
}

export interface PreviewedHead {
  title?: string;
  docNumber?: string;
  issuedOn?: string;
  level?: string;
  region?: string;
  kind?: string;
  periodStart?: number;
  periodEnd?: number;
  issuers: readonly string[];
}

export interface PreviewedMark {
  id: string;
  label: 'Section' | 'Target' | 'Task';
  name: string;
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

export interface PreviewedLink {
  type: string;
  from: PreviewedEnd;
  to: PreviewedEnd;
  quote?: string;
  basis: 'stated' | 'inferred' | 'reviewed';
  confidence: number;
  why?: string;
  whyZh?: string;
}

interface PreviewedEnd {
  id: string;
  label: string;
  name: string;
  plan?: string;
  planTitle?: string;
}

/** What a document cannot say about itself. */
export interface Correction {
  begins: string;
  title?: string;
  docNumber?: string;
  issuedOn?: string;
  issuers?: readonly string[];
  level?: string;
  region?: string;
  periodStart?: number;
  periodEnd?: number;
}

export type ReviewAbout =
  | { link: { type: string; from: string; to: string } }
  | { node: string }
  | { name: { label: string; printed: string; id: string } }
  | { review: string };

export interface NewReview {
  by?: string;
  why: string;
  kind: 'accept' | 'reject' | 'correct' | 'add' | 'withdraw';
  plan?: string;
  quote?: string;
  about: ReviewAbout;
  set?: Readonly<Record<string, string | number | null>>;
}

export interface Review extends NewReview {
  id: string;
  at: string;
  state: 'honoured' | 'orphaned' | 'waiting' | 'overruled' | 'withdrawn';
  told?: string;
  toldZh?: string;
}

export interface WorkItem {
  reason: 'confidence' | 'suspect' | 'unresolved';
  why: string;
  whyZh: string;
  about: ReviewAbout;
  plan?: string;
  planTitle?: string;
  quote?: string;
  start?: number;
  end?: number;
  words: string;
  names: readonly string[];
  uses: number;
  confidence: number;
}

/** The reader's token: kept until the window is closed, in no link. */
const tokenKey = 'gangmu.token';
export const keepToken = (token: string): void => sessionStorage.setItem(tokenKey, token);

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const token = sessionStorage.getItem(tokenKey);
  const headers = new Headers(init.headers);
  headers.set('x-gangmu', '1');
  if (token) headers.set('authorization', `Bearer ${token}`);
  let response: Response;
  try {
    response = await fetch(`./${path}`, { ...init, headers });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError('away', `no answer to ./${path}`, { cause });
  }
  // a server that does not offer this gives its page
  const answer = (await answerOf(response).catch(() => undefined)) as (T & Complaints) | undefined;
  const refusal = answer && refusalIn(answer);
  if (refusal || !response.ok || !answer) throw refusal ?? new ApiError('refused', `HTTP ${response.status}`);
  return answer;
}

const json = (method: string, body?: unknown): RequestInit => ({
  method,
  ...(body !== undefined && {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  }),
});

const at = (id: string) => `documents/${encodeURIComponent(id)}`;

export const living = (signal?: AbortSignal) => ask<Living>('living', { signal: signal ?? null });

export const jobs = async (signal?: AbortSignal) =>
  (await ask<{ documents: Job[] }>('documents', { signal: signal ?? null })).documents;

export const jobOf = (id: string, signal?: AbortSignal) => ask<Job>(at(id), { signal: signal ?? null });

export async function addFiles(files: readonly File[]): Promise<Job[]> {
  const body = new FormData();
  for (const file of files) body.append('file', file, file.name);
  return (await ask<{ documents: Job[] }>('documents', { method: 'POST', body })).documents;
}

export const addText = async (text: string) =>
  (await ask<{ documents: Job[] }>('documents', json('POST', { text }))).documents;

export const correctJob = (id: string, plans: readonly Correction[]) =>
  ask<Job>(`${at(id)}/corrections`, json('PUT', { plans }));

export const acceptJob = (id: string) => ask<Job>(`${at(id)}/accept`, json('POST'));

export const discardJob = (id: string) => ask<Job>(at(id), json('DELETE'));

export const reviewsOf = async (plan?: string) =>
  (await ask<{ reviews: Review[] }>(`reviews${plan ? `?plan=${encodeURIComponent(plan)}` : ''}`)).reviews;

export const worklist = async (first: number) =>
  (await ask<{ items: WorkItem[] }>(`reviews/worklist?first=${first}`)).items;

export const postReview = (review: NewReview) => ask<Review>('reviews', json('POST', review));
