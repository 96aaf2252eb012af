import type { RouteRequest, technologyRoutes } from '@team-osaka/contracts';

type NewTechnology = RouteRequest<typeof technologyRoutes.create>['body'];

/** A complete listing in Japanese, as a company in Osaka would write it. `mark` makes its title unique. */
export function japaneseTechnology(mark = ''): NewTechnology {
  return {
    originalLanguage: 'ja',
    texts: {
      ja: {
        title: `小型生活排水処理装置「せせらぎ槽」${mark}`,
        summary: '狭い敷地にも置ける生活排水の処理装置です。処理水は散水に再利用できます。',
        description: '膜分離活性汚泥法により、一日五百から三千立方メートルの生活排水を処理します。',
        problemSolved: '水路に流れ込む未処理の生活排水による悪臭と汚濁を防ぎます。',
      },
    },
    facts: { sectors: ['wastewater', 'water-reuse'], trl: 9, countriesServed: ['VN', 'TH'], capacity: { min: 500, max: 3000, unit: 'm3/day' } },
    confidential: { priceNotes: '台数により割引があります。' },
  };
}
