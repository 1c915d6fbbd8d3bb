import type { Entity } from '@backstage/catalog-model';
import { ANNOTATION_ONE_SUFFICES, oneSufficesOf } from './oneSuffices';

const NEEDS = [
  'component:shop/db-1',
  'component:shop/db-2',
  'resource:default/cdn-1',
  'resource:default/cdn-2',
  'component:shop/queue',
];

const annotated = (text?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'web',
    namespace: 'shop',
    annotations: text === undefined ? {} : { [ANNOTATION_ONE_SUFFICES]: text },
  },
});

describe('oneSufficesOf', () => {
  it.each([
    ['nothing where there is no annotation', undefined, []],
    [
      'groups of names and of full refs',
      'db-1, DB-2; resource:default/cdn-1,resource:default/cdn-2',
      [NEEDS.slice(0, 2), NEEDS.slice(2, 4)],
    ],
    [
      'no group of one, nor of what is not needed',
      'db-1, db-3; queue; , ;;a b:c',
      [],
    ],
    ['each once', 'db-1, db-1, db-2', [NEEDS.slice(0, 2)]],
  ])('reads %s', (_what, text, groups) => {
    expect(oneSufficesOf(annotated(text), NEEDS)).toEqual(groups);
  });
});
