import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const enough = { DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/db' };

describe('readConfig', () => {
  test('needs only a database and treats empty variables as unset', () => {
    const config = readConfig({ ...enough, PORT: '', REDIS_URL: '', WEB_DIST: '' });
    expect(config).toMatchObject({
      environment: 'development',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      redisUrl: undefined,
      webDist: undefined,
      sweepIntervalMs: 60_000,
      demonstration: false,
    });
  });

  test('reads every variable', () => {
    const config = readConfig({
      ...enough,
      PORT: '8080',
      REDIS_URL: 'redis://r:6379',
      PUBLIC_URL: 'https://network.example.org/',
      DEMONSTRATION: '1',
      SWEEP_INTERVAL_MS: '300',
    });
    expect(config).toMatchObject({
      port: 8080,
      redisUrl: 'redis://r:6379',
      publicUrl: 'https://network.example.org',
      demonstration: true,
      sweepIntervalMs: 300,
    });
  });

  test('names every wrong variable at once and never prints a value', () => {
    const env = {
      PORT: 'hunter2-port',
      REDIS_URL: 'http://hunter2',
      APP_SECRET: 'hunter2',
      LOG_LEVEL: 'hunter2',
      DEMONSTRATION: 'hunter2',
    };
    let message = '';
    try {
      readConfig(env);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      message = (error as ConfigError).message;
    }
    for (const name of [
      'DATABASE_URL is required',
      'PORT must',
      'REDIS_URL must',
      'APP_SECRET must',
      'LOG_LEVEL must',
      'DEMONSTRATION must',
    ])
      expect(message).toContain(name);
    expect(message).not.toContain('hunter2');
  });

  test('production insists on a secret and refuses the clock of the tests', () => {
    const read = () => readConfig({ ...enough, NODE_ENV: 'production', CLOCK_FILE: '/tmp/clock' });
    expect(read).toThrow(/APP_SECRET is required/);
    expect(read).toThrow(/CLOCK_FILE .*tests only/);
    expect(readConfig({ ...enough, NODE_ENV: 'production', APP_SECRET: 's'.repeat(32) }).appSecret).toHaveLength(32);
  });
});
