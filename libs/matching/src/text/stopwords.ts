import { wordSet } from './word-set.js';

/** Words that carry no subject, in folded form, so that they neither match nor index. */
const lists: Record<string, string> = {
  en: 'a an and are as at be been being but by can could do does for from had has have how if in into is it its may more most much must no not of on one only or other our out over per shall should so some such than that the their them then there these they this those to under up use used using very was we were what when where which while who will with would you your about after also any because before between both each every few many new now since still through until want need needs needed require required like make made make get well within without year day',
  vi: 'va la cua cho cac co duoc khong trong voi nay do de tu den tai mot nhung theo ve bi ra khi nhieu da dang se cung rat cach lam can phai hoac hay moi nhu nen o len vao thi ma con ho chung toi hien nam ngay',
  fil: 'ang ng mga sa na ay para at kung may hindi nang ito namin aming upang dahil mula wala kailangan natin bawat ating si ni kay po din rin lamang lang isang isa',
  th: 'และ ที่ ของ ใน การ เป็น มี ได้ ให้ จาก ไม่ กับ ความ ว่า นี้ จะ ซึ่ง แต่ หรือ โดย เพื่อ อยู่ ทั้ง ต้อง แล้ว ถูก เมื่อ อย่าง ยัง กว่า ก็ ไป มา ทำ ใช้ เรา ต่อ วัน ปี ๆ',
  my: 'သည် များ နှင့် ကို မှ တွင် သော ၏ ရန် ဖြင့် က ပါ ဖြစ် ရှိ',
  hi: 'और का की के में है हैं से को पर यह वह एक लिए नहीं कि जो भी तो हो कर करने था थी ने',
  mr: 'आणि आहे आहेत च्या मध्ये साठी हे ही हा ते तो या व एक नाही की करणे होते',
};

const all = wordSet(lists);

/** Whether the folded word carries no subject of its own. */
export function isStopword(word: string): boolean {
  return all.has(word);
}
