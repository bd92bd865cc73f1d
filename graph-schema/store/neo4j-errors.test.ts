import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { serverError } from './neo4j-errors.ts';
import { StoreError } from './port.ts';

const thrown = (message: string, code: string) => new neo4j.Neo4jError(message, code, '50N42', message);
const uri = 'bolt://db:7687';

describe('what a server or the driver throws', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'unauthorized', /NEO4J_PASSWORD/],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'unauthorized', /NEO4J_PASSWORD/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'unavailable', /NEO4J_DATABASE/],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'constraint', /went wrong/],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout', /50 ms/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timeout', /50 ms/],
    ['Neo.ClientError.Statement.SyntaxError', 'query', /RETURN 1/],
    ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable', /NEO4J_URI/],
    ['ServiceUnavailable', 'unavailable', /NEO4J_URI/],
    ['SessionExpired', 'unavailable', /NEO4J_URI/],
  ])('%s is %s', (code, expected, message) => {
    const cause = thrown('it went wrong', code);
    const error = serverError(cause, uri, 'RETURN 1', 50) as StoreError;
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: expected, cause });
    expect(error.message).toMatch(message);
  });

  it('is a matter of time where all connections are busy: the server is not away', () => {
    const cause = thrown(
      'Connection acquisition timed out in 60000 ms. Pool status: Active conn count = 100',
      'N/A',
    );
    expect(serverError(cause, uri)).toMatchObject({ code: 'timeout' });
  });

  it('is told without the advice on encryption', () => {
    const cause = thrown(
      'Please ensure much. Caused by: connect ECONNREFUSED 127.0.0.1:1',
      'ServiceUnavailable',
    );
    expect((serverError(cause, uri) as StoreError).message).toMatch(/does not answer \(connect ECONNREFUSED/);
  });

  it('is left as it is where the work of a write threw it', () => {
    for (const error of [
      new TypeError('no'),
      'a text',
      new StoreError('closed', { en: 'closed', zh: 'closed' }),
    ])
      expect(serverError(error, uri)).toBe(error);
  });
});
