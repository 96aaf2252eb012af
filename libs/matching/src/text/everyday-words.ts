import { wordSet } from './word-set.js';

/** Numbers, pronouns and other words of every day, in folded form or not: they may colour a text, but nobody is asked what they mean. */
const lists: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve fifteen sixteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen twice once something somebody someone anybody nobody everything everybody anything nothing same too never always often again away far less off none almost already here ever rather quite say says said come comes came go goes gone going went gets got give gives given took taken us me him her his she he my i am did done else own',
  vi: 'muon nao biet hon roi gan xuong vai nghin trieu nua lai nguoi minh chua neu vi boi',
  fil: 'dalawa dalawang tatlo tatlong apat lima limang anim pito walo siyam sampu sampung dalawampu limampu daan daang libo libong pero naman kaya puwede puwedeng pwede pwedeng nito sobra sobrang ayon ilan ilang tuwing kami kaming tayo ung yung yun marami maraming paano lahat ngayon noon doon dito diyan iyon nila kanila sila ako siya niya kanya naming amin nating kanilang',
  th: 'อยาก ต้องการ มาก ออก กลับ ละ ทุก ถึง หลาย ขึ้น ลง ตาม เกือบ หมด บน แทน เอา เข้า เข้าไป ตลอด พร้อม สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน หมื่น แสน ล้าน ครั้ง ไม่มี เขา มัน พวก ใคร อะไร ไหน เพราะ ถ้า จน เลย แค่ เพียง ก่อน คือ นั้น นั่น เอง ด้วย กัน อีก แต่ละ ส่วน',
  my: 'တယ် တွေ တဲ့ နေ မှာ လို့ ပြီး နဲ့ လိုချင် ချင် တာ နိုင် ထဲ ပေး သူ ဘူး လောက် တိုင်း ရင် မယ် တော့ ကြ တစ် တစ်နေ့ ဘယ် လည်း လာ ဆို အောင် ရဲ လို သေး ခု ပဲ ဒီ အဲ သုံး ငါး ဆယ် ရာ ထောင် သောင်း သိန်း နေရာ ကြီး',
  hi: 'चाहिए चाहते चाहता चाहती साल दिन वाले वाली वाला हर जाता जाती जाते जा जाए होता होती होते सौ तक सिर्फ़ सिर्फ बन पड़ दो तीन चार पाँच पांच छह सात आठ नौ दस बीस पचास हज़ार हजार लाख करोड़ देते देता ऐसे ऐसा ऐसी रहती रहता रहते रहा रहे रही कहते कुछ हम हमारे हमारा हमारी हमें उसका उसकी उसके उसे इस उस इन उन जिन जिन्हें जिससे वे मैं अब जब तब फिर बहुत सकें सकता सकती सकते मिलता मिलती मिलते अपने अपना अपनी यहाँ वहाँ क्या कैसे इससे इसलिए',
  mr: 'येईल करायची करायचे करायचा जाते जातो जाता असे असा अशी असते असतो देता देते खूप सतरा दोन तीन चार पाच सहा सात आठ नऊ दहा वीस पन्नास शंभर हजार लाख कोटी मिळतात मिळते व्हायला अजून तोपर्यंत करून आम्ही आमच्या आमचे आम्हाला आपल्या काही पण म्हणून म्हणजे जे ज्या त्या त्याचा त्याची त्याचे त्यांना त्यांच्या दिवस वर्ष वर्षे रोज फक्त येते येतो हवे पाहिजे आता मग सगळे',
};

const all = wordSet(lists);

/** True for a word of every day that is no stop word of the matching. */
export function isEverydayWord(folded: string): boolean {
  return all.has(folded);
}
