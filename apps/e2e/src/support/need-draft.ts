import type { needRoutes, RouteRequest } from '@team-osaka/contracts';

/** What a need is posted with. */
export type NewNeed = RouteRequest<typeof needRoutes.create>['body'];

/** A complete need in Vietnamese, as an official in Ho Chi Minh City would write it. `mark` makes its title unique. */
export function vietnameseNeed(mark = ''): NewNeed {
  return {
    originalLanguage: 'vi',
    texts: {
      vi: {
        title: `Xử lý nước thải sinh hoạt ở khu dân cư ven kênh${mark}`,
        problem: 'Nước thải sinh hoạt của khoảng 3.000 hộ dân chảy thẳng ra kênh, gây mùi hôi và ô nhiễm. Khu vực chật hẹp, không có chỗ cho bể lắng lớn.',
        outcome: 'Nước sau xử lý đạt quy chuẩn và có thể tái sử dụng để tưới cây.',
      },
    },
    facts: {
      sectors: ['wastewater', 'water-reuse'],
      site: { country: 'VN', place: 'Quận 8, TP. Hồ Chí Minh', latitude: 10.72, longitude: 106.63 },
      quantity: { value: 2000, unit: 'm3/day' },
      technologyToday: 'Chưa có công trình xử lý',
      constraints: [{ type: 'trlMin', value: 8, level: 'must' }],
      fundingRoute: 'jcm-subsidy',
      languages: ['vi', 'en'],
    },
    contact: { name: 'Nguyễn Văn An', department: 'Sở Tài nguyên và Môi trường', email: 'nguyen.van.an@example.org', telephone: '+84 28 0000 0000' },
    validUntil: new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10),
  };
}
