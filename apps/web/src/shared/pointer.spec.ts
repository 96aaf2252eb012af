import { expect, test } from '@jest/globals';
import { fieldNameOf } from './pointer.js';

test.each([
  ['/body/title', 'title'],
  ['/body/quantity/value', 'quantity.value'],
  ['/body/constraints/0/level', 'constraints.0.level'],
  ['/query/limit', 'limit'],
  ['/body', ''],
  ['/body/a~1b~0c', 'a/b~c'],
])('%s is the field "%s"', (pointer, name) => {
  expect(fieldNameOf(pointer)).toBe(name);
});
