/** Words of smell, sound, sight, taste, touch and how things look: see ../model.ts for the columns. */
export const sense = `
acrid smell, choking smell | 刺激臭, むせるにおい, 鼻をつく臭い | mùi cay nồng, mùi gắt | กลิ่นฉุนแสบจมูก, กลิ่นแสบจมูก | စူးရှသောအနံ့, နှာခေါင်းစူးသောအနံ့ | तीखी गंध, दम घोंटू गंध | झोंबणारा वास, नाकात झोंबणारा वास | amoy na masakit sa ilong, nakasusulasok na amoy
ammonia smell, urine smell | アンモニア臭, 尿臭, 小便臭い | mùi amoniac, mùi khai | กลิ่นแอมโมเนีย, กลิ่นฉี่, กลิ่นปัสสาวะ | အမိုးနီးယားနံ့, ဆီးနံ့ | अमोनिया की गंध, पेशाब की बदबू | अमोनियाचा वास, लघवीचा वास | amoy-ihi, mapanghi
appearance, outward look | 見た目, 外観, 外見 | vẻ ngoài, bề ngoài, hình thức | รูปลักษณ์, ลักษณะภายนอก, หน้าตา | ရုပ်သွင်, အသွင်အပြင် | दिखावट, बाहरी रूप | बाह्य स्वरूप, दिसणे | itsura, anyo
aroma, fragrance, pleasant smell | 香り, 芳香, いい匂い | mùi thơm, hương thơm | กลิ่นหอม, ความหอม | မွှေးရနံ့, ရနံ့, အမွှေးနံ့ | खुशबू, सुगंध, महक | सुवास, सुगंध | bango, halimuyak
astringent | 渋い, 渋み | chát, vị chát | ฝาด, รสฝาด | ဖန်သောအရသာ, ဖန်တန်တန် | कसैला | तुरट | mapakla, pakla
background noise, ambient noise | 環境騒音, 暗騒音, 背景騒音 | tiếng ồn nền, tiếng ồn xung quanh | เสียงพื้นหลัง, เสียงรบกวนรอบข้าง | နောက်ခံဆူညံသံ | परिवेशी शोर, पृष्ठभूमि शोर | पार्श्वभूमी आवाज, सभोवतालचा आवाज | ingay sa paligid
barking, dog barking | 犬の鳴き声, 吠える声 | tiếng chó sủa, chó sủa | หมาเห่า, เสียงสุนัขเห่า | ခွေးဟောင်သံ | कुत्तों का भौंकना | कुत्र्यांचे भुंकणे | tahol ng aso, kahol
beautiful, beauty | 美しい, 綺麗, 美観 | đẹp, vẻ đẹp | สวยงาม, ความสวยงาม | လှပသော, အလှအပ | सुंदर, सुंदरता | सुंदर, सौंदर्य | maganda, ganda
beige, cream colour | ベージュ, クリーム色 | màu kem, màu be | สีครีม, สีเบจ | နို့နှစ်ဝါရောင် | मटमैला सफेद, क्रीम रंग | मलई रंग, क्रीम रंग | kulay-krema
bitter, bitterness | 苦い, 苦み, 苦味 | đắng, vị đắng | ขม, รสขม | ခါးသက်, ခါးသော | कड़वा, कड़वाहट | कडू, कडवट | mapait, pait
black | 黒, 黒い, 真っ黒 | đen, màu đen | สีดำ, ดำ | အနက်ရောင်, မည်းနက် | काला, काला रंग | काळा, काळे | itim, maitim
black water, blackish water | 黒い水, 黒く濁った水 | nước đen, nước đen ngòm | น้ำดำ, น้ำสีดำ | ရေမည်း, မည်းနက်သောရေ | काला गंदा पानी, काला पानी | काळे पाणी | maitim na tubig
blue | 青, 青い, 青色 | xanh dương, xanh lam, màu xanh da trời | สีน้ำเงิน, สีฟ้า | အပြာရောင်, ပြာသော | नीला, नीला रंग | निळा, निळे | asul, bughaw
blurred, blurry | ぼやけ, ぼやける, 不鮮明 | mờ, nhòe | เบลอ, พร่ามัว | ဝါးသော, မှုန်ဝါး | धुंधला, अस्पष्ट | अस्पष्ट, अंधूक | malabo ang paningin, di-malinaw
body odour, sweat smell | 体臭, 汗臭い, 汗のにおい | mùi mồ hôi, mùi cơ thể | กลิ่นตัว, กลิ่นเหงื่อ | ချွေးနံ့, ကိုယ်နံ့ | पसीने की बदबू, शरीर की गंध | घामाचा वास | amoy-pawis, anghit
bright, brightly lit | 明るい, 明るく, 鮮やか | sáng, sáng sủa | สว่าง, สว่างไสว | လင်းသော, တောက်ပသော | उज्ज्वल, चमकीला | प्रकाशमान, उजळ | maliwanag
brightness, illuminance | 明るさ, 照度, 輝度 | độ sáng, độ rọi | ความสว่าง, ค่าความสว่าง | အလင်းပမာဏ, တောက်ပမှု | चमक, प्रदीप्ति | प्रखरता, प्रकाशमानता | liwanag, ningning
brown | 茶色, 褐色, ブラウン | nâu, màu nâu | สีน้ำตาล | အညိုရောင်, ညိုသော | भूरा | तपकिरी | kayumanggi, kulay-kape
burnt smell, smell of burning | 焦げ臭い, 焦げたにおい, 焼けるにおい | mùi khét, mùi cháy khét | กลิ่นไหม้, กลิ่นเหม็นไหม้ | မီးလောင်နံ့, တူးနံ့ | जलने की गंध, जलने की बदबू | जळका वास, करपट वास | amoy-sunog, amoy ng nasusunog
buzzing, humming noise | ブーンという音, 唸り音, うなり | tiếng vo ve, tiếng ù ù | เสียงหึ่ง, เสียงฮัม | တဝီဝီအသံ, ဆူညံမြည်သံ | भनभनाहट, गूंजती आवाज | गुणगुण आवाज, घरघर | ugong, hugong
chilly, coldness | 冷たい, 寒い, 冷たさ | lạnh, rét, giá lạnh | หนาว, เย็นยะเยือก | အေးမြသော, ချမ်းသော, အေးစိမ့် | ठंडा, ठंड | थंड, गारठा | malamig, ginaw
chlorine smell, bleach smell | 塩素臭, カルキ臭 | mùi clo, mùi thuốc tẩy | กลิ่นคลอรีน | ကလိုရင်းနံ့ | क्लोरीन की गंध | क्लोरीनचा वास | amoy-klorin, amoy ng chlorine
clarity, clear water | 透明度, 澄んだ水, 透視度 | độ trong, nước trong | ความใส, น้ำใส | ရေကြည်, ကြည်လင်မှု | साफ पानी, पानी की पारदर्शिता | स्वच्छ पाणी, नितळ पाणी | malinaw na tubig, linaw
cloudy liquid, turbid, murky | 濁り, 混濁, 濁った | đục, vẩn đục, đục ngầu | ขุ่น, ขุ่นมัว, น้ำขุ่น | နောက်သော, နောက်ကျိ | गंदला, मटमैला | गढूळ, गढूळपणा | malabo, labo
coarse, coarse-grained | 粗い, 粗粒 | thô, hạt thô | หยาบกร้าน, เม็ดหยาบ | ကြမ်းတမ်းသောအမှုန့်, အမှုန်ကြမ်း | मोटा दाना, दानेदार | जाडसर, भरड | magaspang na butil
colour, color | 色, 色彩, カラー | màu sắc, màu | สี, สีสัน | အရောင်, အဆင်း | रंग, वर्ण | रंग | kulay
colourless, colorless | 無色, 無色透明 | không màu | ไม่มีสี, ไร้สี | အရောင်မရှိသော, အရောင်ကင်း | रंगहीन, बेरंग | रंगहीन | walang kulay
comfort, comfortable | 快適, 快適さ, 心地よい | thoải mái, dễ chịu, tiện nghi | สบาย, ความสบาย, น่าอยู่ | သက်သောင့်သက်သာ, သက်တောင့်သက်သာရှိခြင်း | आराम, आरामदायक | आरामदायी, सुखकर | komportable, ginhawa
cool, coolness | 涼しい, 涼しさ, 冷涼 | mát, mát mẻ | เย็นสบาย, ร่มเย็น | အေးမြခြင်း, အေးမြမှု | शीतल, ठंडक | गार, गारवा | malamig-lamig, presko
creaking, rattling | ガタガタ音, がたつき音, きしむ音 | tiếng cọt kẹt, tiếng lạch cạch | เสียงกุกกัก, เสียงสั่นกราว | တဂျောက်ဂျောက်မြည်သံ, တကျွတ်ကျွတ်မြည်သံ | खड़खड़ाहट, चरमर आवाज | खडखडाट, करकर | kalampag, lagitik
dark, darkness | 暗い, 暗さ, 暗闇 | tối, bóng tối, tối tăm | มืด, ความมืด | မှောင်မိုက်သော, အမှောင် | अंधेरा, अंधकार | अंधार, काळोख | madilim, dilim
deafening, ear-splitting | 耳をつんざく, 轟音, 大音響 | chói tai, đinh tai nhức óc | เสียงดังแสบแก้วหู, ดังลั่น | နားကွဲမတတ်, နားငြီးစရာ | कान फाड़ू, कानफोड़ू शोर | कानठळ्या बसवणारा, कर्णकर्कश | nakabibingi
delicious, tasty | おいしい, 美味, 旨い | ngon, ngon miệng | อร่อย, รสอร่อย | အရသာရှိသော, စားကောင်းသော | स्वादिष्ट, लजीज | चविष्ट, रुचकर | masarap, malinamnam
dim, dim light | 薄暗い, ほの暗い | lờ mờ, ánh sáng yếu | สลัว, แสงสลัว | မှိန်သော, အလင်းမှိန် | मंद रोशनी, मद्धिम | अंधुक प्रकाश, मंद प्रकाश | malamlam, aandap-andap
dryness, dry condition | 乾燥, 乾いた, 乾き | khô, khô ráo, khô hanh | ความแห้ง, แห้งสนิท | ခြောက်သွေ့သော, ခြောက်သော | सूखा हुआ, रूखा, शुष्क | कोरडे, कोरडेपणा, शुष्क | tuyo, natuyo
dust cloud, flying dust | 砂埃, 土埃, 粉じん飛散 | bụi mù, bụi bay mù mịt | ฝุ่นฟุ้ง, ฝุ่นตลบ | ဖုန်တောထခြင်း, ဖုန်လုံးကြီး | धूल का गुबार, उड़ती धूल | धुळीचे लोट, उडणारी धूळ | ulap ng alikabok, lumilipad na alikabok
dusty, dust-covered | ほこりっぽい, 埃だらけ, 埃まみれ | bụi bặm, đầy bụi | ฝุ่นเขรอะ, เต็มไปด้วยฝุ่น | ဖုန်ထူသော, ဖုန်အလိမ်းလိမ်း | धूल भरा, धूल से सना | धुळीने माखलेले, धुळकट | maalikabok
earthy smell, mouldy odour in water | 土臭い, カビ臭い水, 土のにおい | mùi đất, mùi bùn | กลิ่นดิน, กลิ่นโคลน | မြေနံ့, ရွှံ့နံ့ | मिट्टी की गंध, कीचड़ की गंध | मातीचा वास, चिखलाचा वास | amoy-lupa, amoy-putik
echo, reverberation | 反響, こだま, 残響 | tiếng vang, tiếng vọng | เสียงสะท้อน, เสียงก้อง | ပဲ့တင်သံ | गूंज, प्रतिध्वनि | प्रतिध्वनी, घुमणारा आवाज | alingawngaw
exhaust smell, exhaust fumes | 排ガス臭, 排気のにおい, 排気ガス | mùi khói xe, khói xe | กลิ่นควันรถ, ควันรถ, ควันท่อไอเสีย | ကားမီးခိုးနံ့, အိပ်ဇောမီးခိုး | गाड़ियों का धुआं, धुएं की गंध | गाड्यांचा धूर, धुराचा वास | usok ng sasakyan, amoy ng tambutso
faint, barely noticeable | かすか, わずかに感じる, 微か | thoang thoảng, lờ mờ không rõ | จาง, แผ่วเบา | ခပ်ဖျော့ဖျော့, မှိန်ဖျော့ | हल्की सी, बहुत हल्का | पुसट, मंदसा | bahagya, mahina
fine particle, PM2.5, particulate matter | 微小粒子状物質, 浮遊粒子, 粒子状物質 | bụi mịn, hạt bụi mịn | ฝุ่นละอองขนาดเล็ก, ฝุ่นจิ๋ว, ฝุ่นพีเอ็ม | အမှုန်အမွှား, ဖုန်မှုန့်ငယ် | महीन कण, सूक्ष्म कण | सूक्ष्म धूलिकण, धूलिकण | pinong alikabok, particulate
fishy, fishy odour | 生臭い, 魚臭い | tanh, mùi tanh | กลิ่นคาว, คาว | ညှီသော, ညှီစော်နံ | मछली जैसी गंध | माशांसारखा वास, उग्र मासळीचा वास | malansa, amoy-lansa
flavour, flavor | 風味, 味わい, 味 | hương vị, vị | รสชาติ, กลิ่นรส | အရသာ, ရသာ | स्वाद, जायका | चव, स्वाद | lasa, linamnam
flickering, flashing light | ちらつき, 点滅, フリッカー | nhấp nháy, chớp tắt | ไฟกะพริบ, กะพริบ | မှိတ်တုတ်မှိတ်တုတ်, လင်းလိုက်မှိတ်လိုက် | टिमटिमाना, झिलमिलाना | लुकलुकणे, मिणमिणते | pakurap-kurap, kumukutitap
footstep noise, impact noise | 衝撃音, 足音, 床衝撃音 | tiếng bước chân, tiếng va đập | เสียงกระแทก, เสียงฝีเท้า | ခြေသံ, ရိုက်ခတ်သံ | धमाके की आवाज, पैरों की आवाज | आदळण्याचा आवाज, पावलांचा आवाज | yabag, kalabog
fresh air, clean air | きれいな空気, 新鮮な空気, 清浄な空気 | không khí trong lành, không khí sạch | อากาศบริสุทธิ์, อากาศสดชื่น | လေကောင်းလေသန့်, လေသန့် | ताजी हवा, स्वच्छ हवा | शुद्ध हवा, ताजी हवा | sariwang hangin, malinis na hangin
garbage smell, rubbish stench | ごみ臭, ごみの臭い, 生ごみ臭 | mùi rác, mùi hôi rác | กลิ่นขยะ, กลิ่นเหม็นขยะ | အမှိုက်နံ့, အမှိုက်ပုပ်နံ့ | कचरे की बदबू, कूड़े की गंध | कचऱ्याची दुर्गंधी, कचऱ्याचा वास | amoy ng basura, amoy-basura
gas smell, leaking gas smell | ガス臭, ガスのにおい | mùi gas, mùi khí ga | กลิ่นแก๊ส, กลิ่นแก๊สรั่ว | ဂက်စ်နံ့, ဓာတ်ငွေ့နံ့ | गैस की गंध, गैस की बदबू | गॅसचा वास | amoy-gas
gasoline smell, oil smell | ガソリン臭, 油臭, 石油臭 | mùi xăng, mùi dầu | กลิ่นน้ำมัน, กลิ่นเบนซิน | ဓာတ်ဆီနံ့, ဆီနံ့ | पेट्रोल की गंध, तेल की गंध | पेट्रोलचा वास, तेलाचा वास | amoy-gasolina, amoy-langis
glare, dazzling | まぶしさ, 眩しい, グレア | chói, chói mắt, lóa | แสงจ้า, แสบตาจากแสง, แสงแยงตา | မျက်စိကျိန်းခြင်း, စူးရှသောအလင်း | चकाचौंध, चौंध | डोळे दिपणे, प्रखर प्रकाश | nakasisilaw, silaw
glossy, shiny | 光沢, つや, ピカピカ | bóng loáng, sáng bóng | เงางาม, มันวาว | ပြောင်လက်သော, တောက်ပြောင်သော | चमकदार | चकचकीत, चकाकणारे | makintab, kintab
gold colour, golden | 金色, 黄金色 | vàng kim, màu vàng óng | สีทอง | ရွှေရောင်, ရွှေဝါရောင် | सुनहरा | सोनेरी | ginintuan, kulay-ginto
greasy, oily | 油っぽい, ベタベタ油, 油汚れ | dính dầu mỡ, nhờn, dầu mỡ | มันเยิ้ม, เลี่ยน, คราบมัน | ဆီစေးကပ်သော, အဆီပြန်သော | चिकनाई, तैलीय, चिपचिपा तेल | तेलकट, ओशट | mamantika, malangis
green | 緑, 緑色, グリーン | xanh lá, màu xanh lá cây | สีเขียว, เขียว | အစိမ်းရောင်, စိမ်းသော | हरा, हरा रंग | हिरवा, हिरवे | berde, luntian
grey, gray | 灰色, グレー, ねずみ色 | xám, màu xám | สีเทา, เทา | မီးခိုးရောင်, ခဲရောင် | धूसर, स्लेटी | राखाडी, करडा | kulay-abo, abuhin
grime, filth | 汚れ, 垢, 汚物 | cáu bẩn, cặn bẩn | คราบสกปรก, สิ่งสกปรก | ချေးညှော်, အညစ်အကြေး | मैल, गंदगी की परत | मळ, घाण | libag, dungis
gritty, sandy feel | ざらざら, ざらつき, じゃりじゃり | lợn cợn, nhám, sạn | สากมือ, เป็นเม็ดทราย | သဲရှသော, ရှတတ | किरकिरा | रवाळ, कचकच | mabuhangin, magaspang
hard, hardness | 硬い, 硬さ, 固い | cứng, độ cứng | แข็ง, ความแข็ง | မာသော, မာကျောမှု | सख्त, कड़ा, कठोर | कठीण, कडक | matigas, tigas
hazy, haziness | かすみ, 霞, もやもや | mờ đục, mù mịt | มัว, ฟ้ามัว | မှုန်မှိုင်း, မှုန်ရီ | धुंधलापन, धुंध छाया | धूसर, धुरकट | maulap ang paningin, malamlam na tanaw
hearing, sense of hearing | 聴覚, 聴力 | thính giác, thính lực | การได้ยิน, หู | အကြားအာရုံ, ကြားနိုင်စွမ်း | सुनने की शक्ति, श्रवण | श्रवणशक्ती, ऐकणे | pandinig
heaviness, heavy | 重い, 重さ, 重たい | nặng, nặng nề | หนัก, หนักอึ้ง | လေးသော, လေးလံမှု | भारी, भारीपन | जड, जडपणा | mabigat, bigat
hissing, whistling sound | シューという音, 風切り音, 噴出音 | tiếng xì hơi, tiếng rít gió | เสียงฟู่, เสียงหวีด | တရှဲရှဲအသံ, လေချွန်သံ | सिसकारी, सीटी जैसी आवाज | फुसफुस आवाज, शीळ | sagitsit, sipol
horn noise, honking | クラクション, 警笛音 | tiếng còi xe, bấm còi inh ỏi | เสียงแตร, บีบแตร | ဟွန်းသံ, ကားဟွန်းသံ | हॉर्न का शोर, हॉर्न बजाना | हॉर्नचा आवाज, भोंग्याचा आवाज | busina, pagbusina
hot, burning hot | 熱い, 暑い, 高温 | nóng, nóng bỏng | ร้อน, ร้อนจัด | ပူသော, ပူလောင်သော | गरम, तपता | गरम, तप्त | mainit, napakainit
humid, muggy | 蒸し暑い, じめじめ, 多湿 | ẩm ướt, nồm, oi ẩm | ร้อนชื้น, อบอ้าว, ชื้นแฉะ | စိုထိုင်းသော, အိုက်စပ်စပ် | उमस भरा, नम | दमट, उकाड्याचे | maalinsangan, mahalumigmig
invisible, unseen | 見えない, 目に見えない | vô hình, không nhìn thấy | มองไม่เห็น | မမြင်ရသော | अदृश्य, दिखाई न देना | अदृश्य, न दिसणारे | hindi nakikita, di-makita
irritating, irritation | 刺激, 刺激感, ヒリヒリ | kích ứng, gây kích ứng | ระคายเคือง, แสบ | ယားယံစေသော, စပ်ဖျဉ်းဖျဉ်း | जलन, चिड़चिड़ाहट | जळजळ, चुरचुर | nakakairita, mahapdi
light source, light | 光, 灯り, 明かり | ánh sáng, ánh đèn | แสง, แสงสว่าง | အလင်း, အလင်းရောင် | प्रकाश, उजाला, रोशनी | प्रकाश, उजेड | ilaw, liwanag ng ilaw
lightness, lightweight | 軽い, 軽量, 軽さ | nhẹ, trọng lượng nhẹ | เบา, น้ำหนักเบา | ပေါ့ပါးသော, အလေးချိန်ပေါ့ | हल्का, कम वजन | हलके, कमी वजनाचे | magaan, gaan
loud, loud noise | 大音量, うるさい, やかましい | ồn ào, âm thanh lớn | เสียงดัง, ดังมาก | ကျယ်လောင်သော, အသံကျယ် | तेज आवाज, ऊंची आवाज | मोठा आवाज, गोंगाट | maingay, malakas na tunog
low-frequency noise, infrasound | 低周波音, 低周波騒音, 低周波 | tiếng ồn tần số thấp, hạ âm | เสียงความถี่ต่ำ | ကြိမ်နှုန်းနိမ့်ဆူညံသံ | कम आवृत्ति का शोर | कमी वारंवारतेचा आवाज | mababang tunog, low-frequency na ingay
lukewarm, tepid | ぬるい, 生ぬるい, 微温 | âm ấm, hơi ấm | อุ่น, น้ำอุ่น | ကြက်သီးနွေး, နွေးတေးတေး | गुनगुना | कोमट | maligamgam
manure smell, animal smell | 畜産臭, 糞尿臭, 家畜のにおい | mùi phân chuồng, mùi chăn nuôi | กลิ่นมูลสัตว์, กลิ่นขี้หมู | တိရစ္ဆာန်ချေးနံ့, နွားချေးနံ့ | गोबर की गंध, पशुओं की बदबू | शेणाचा वास, जनावरांचा वास | amoy ng dumi ng hayop, amoy-babuyan
metallic taste, iron taste | 金気, 金属味, 鉄の味 | vị kim loại, vị tanh sắt | รสโลหะ, รสสนิม | သံချေးအရသာ, သတ္တုအရသာ | धातु जैसा स्वाद, लोहे का स्वाद | धातूसारखी चव, लोखंडी चव | lasang-kalawang, lasang-bakal
milky, whitish | 白濁, 乳白色, 白っぽい | trắng đục, màu sữa | สีขาวขุ่น, ขาวขุ่น | နို့နှစ်ရောင်, ဖြူဖွေးနောက်ကျိ | दूधिया, सफेद सा | दुधाळ, पांढुरके | maputi-puti, malagatas
moist, moisture | 湿り気, 水分, しっとり | ẩm, hơi ẩm | ชุ่มชื้น, ชื้น | စိုစွတ်သော, အစိုဓာတ် | नम सतह, गीलापन | ओलसर, ओलावा | mamasa-masa, halumigmig ng lupa
moonlight, starlight | 月明かり, 月光, 星明かり | ánh trăng | แสงจันทร์, แสงดาว | လရောင်, ကြယ်ရောင် | चांदनी | चांदणे | liwanag ng buwan
muddy water, silty water | 泥水, 泥濁り | nước bùn, nước đục bùn | น้ำโคลน, น้ำขุ่นโคลน | ရွှံ့ရေ, ရေနောက်ရွှံ့ | कीचड़ वाला पानी | चिखलाचे पाणी, मातकट पाणी | maputik na tubig
multicoloured, colourful | カラフル, 多色, 色とりどり | nhiều màu sắc, sặc sỡ | หลากสี, สีสันสดใส | ရောင်စုံ | रंग बिरंगा, रंगीन | रंगीबेरंगी, बहुरंगी | makulay, sari-saring kulay
music noise, loudspeaker noise | 拡声器騒音, 音楽の騒音, スピーカー音 | tiếng loa, tiếng nhạc ồn | เสียงเพลงดัง, เสียงลำโพง | အသံချဲ့စက်ဆူညံသံ, သီချင်းသံဆူညံ | लाउडस्पीकर का शोर, डीजे का शोर | लाउडस्पीकरचा आवाज, डीजेचा आवाज | ingay ng videoke, malakas na tugtog
musty smell, mouldy smell | かび臭い, カビ臭, 湿気臭 | mùi mốc, mùi ẩm mốc | กลิ่นอับ, กลิ่นอับชื้น, กลิ่นรา | မှိုနံ့, မှိုစော်နံ့ | सीलन की गंध, फफूंद की गंध | कुबट वास, बुरशीचा वास | amoy-amag, amoy-kulob
neon light, neon sign | ネオン, ネオンサイン | đèn neon, biển neon | ไฟนีออน, ป้ายนีออน | နီယွန်မီး | नियॉन लाइट | निऑन दिवा | ilaw na neon
night noise, noise at night | 夜間騒音, 深夜の騒音 | tiếng ồn ban đêm, ồn ban đêm | เสียงดังกลางคืน, เสียงรบกวนยามวิกาล | ညဘက်ဆူညံသံ | रात का शोर | रात्रीचा गोंगाट, रात्रीचा आवाज | ingay sa gabi
noise, noise pollution | 騒音, 雑音, 騒音公害 | tiếng ồn, ô nhiễm tiếng ồn | มลภาวะทางเสียง, เสียงดังรบกวน | ဆူညံသံ, အသံညစ်ညမ်းမှု | शोर, शोरगुल, ध्वनि प्रदूषण | ध्वनिप्रदूषण, कलकलाट | ingay, polusyon sa ingay
noisy, rowdy | 騒がしい, 騒々しい, にぎやか | ầm ĩ, huyên náo | อึกทึก, หนวกหู | ဆူညံသော, ပွက်လောရိုက် | शोर भरा, कोलाहल | गजबजलेले, गोंगाटाचे | magulo at maingay, maugong
nose, nostril | 鼻, 鼻孔 | mũi, lỗ mũi | จมูก, รูจมูก | နှာခေါင်း | नाक | नाक, नाकपुडी | ilong
odour, odor, smell | 臭い, 臭気, におい | mùi, mùi vị lạ | กลิ่น, มีกลิ่น | အနံ့, အနံ့အသက် | गंध, बू | वास, गंध | amoy
odour intensity, odour index | 臭気強度, 臭気指数, においの強さ | cường độ mùi, chỉ số mùi | ความเข้มกลิ่น, ดัชนีกลิ่น | အနံ့ပြင်းအား | गंध की तीव्रता | वासाची तीव्रता | tindi ng amoy
odourless, odorless | 無臭, 臭いがない, においなし | không mùi | ไม่มีกลิ่น, ไร้กลิ่น | အနံ့မရှိသော, အနံ့ကင်း | गंधहीन, बिना गंध | गंधहीन, वासरहित | walang amoy
orange colour, amber | オレンジ色, 橙色, 琥珀色 | màu cam, màu hổ phách | สีส้ม, สีแสด | လိမ္မော်ရောင် | नारंगी, नारंगी रंग | नारिंगी, भगवा | kulay-kahel, kahel
paint smell, thinner smell | ペンキ臭, 塗料臭, シンナー臭 | mùi sơn, mùi dung môi sơn | กลิ่นสี, กลิ่นสีทาบ้าน | သုတ်ဆေးနံ့ | पेंट की गंध, रंग की बदबू | रंगाचा वास, थिनरचा वास | amoy-pintura
pale, light-coloured | 淡い, 薄い色, 淡色 | nhạt màu, màu nhạt | สีอ่อน, สีจาง | အရောင်ဖျော့, ဖျော့တော့သော | हल्का रंग, फीका | फिकट, फिका | maputla, mapusyaw
pattern, stripe | 模様, 縞, 柄 | hoa văn, kẻ sọc | ลวดลาย, ลาย | ပုံစံအဆင်, အစင်း | धारीदार, बेल बूटे | नक्षी, पट्टे | disenyo, guhit-guhit
pink | ピンク, 桃色 | hồng, màu hồng | สีชมพู | ပန်းရောင် | गुलाबी | गुलाबी | rosas, kulay-rosas
pungent, strong smell | きつい臭い, 強烈な臭い, ツンとする | nồng nặc, hăng, mùi nồng | กลิ่นแรง, ฉุน, กลิ่นฉุน | အနံ့ပြင်းသော, စူးရှသော | तेज गंध, तीक्ष्ण गंध | उग्र वास, तीव्र वास | matapang na amoy, masangsang
purple, violet | 紫, 紫色, パープル | tím, màu tím | สีม่วง | ခရမ်းရောင် | बैंगनी, जामुनी | जांभळा | lila, kulay-ube
quiet, silence | 静か, 静けさ, 静音 | yên tĩnh, im lặng, êm | เงียบ, ความเงียบ, เงียบสงบ | တိတ်ဆိတ်သော, ငြိမ်သက်ခြင်း | शांत, खामोशी, सन्नाटा | शांत, शांतता | tahimik, katahimikan
rancid, stale smell | 腐敗臭, 酸敗, 古い油のにおい | ôi, mùi ôi | เหม็นหืน, หืน | ဆီဟောင်းနံ့, ညှော်နံ့ | बासी गंध, खराब तेल की गंध | खवट, खवट वास | maanta, amoy-panis
red | 赤, 赤い, 赤色 | đỏ, màu đỏ | สีแดง, แดง | အနီရောင်, နီသော | लाल, लाल रंग | लाल, तांबडा | pula, mapula
reddish brown, rust colour | 赤褐色, 赤茶色, さび色 | nâu đỏ, màu gỉ sắt | สีน้ำตาลแดง, สีสนิม | နီညိုရောင်, သံချေးရောင် | लाल भूरा, जंग जैसा रंग | लालसर तपकिरी, गंजाचा रंग | kulay-kalawang, mapulang kayumanggi
rotten egg smell, hydrogen sulphide smell | 腐卵臭, 卵の腐った臭い, 硫化水素臭 | mùi trứng thối | กลิ่นไข่เน่า, กลิ่นก๊าซไข่เน่า | ကြက်ဥပုပ်နံ့ | सड़े अंडे की गंध, सड़े अंडे जैसी बदबू | कुजलेल्या अंड्याचा वास, सडक्या अंड्याचा वास | amoy ng bulok na itlog
rotten smell, putrid smell | 腐臭, 腐った臭い | mùi thối rữa, mùi ôi thiu | กลิ่นเน่า, กลิ่นเน่าเหม็น | ပုပ်နံ့, အပုပ်နံ့ | सड़न की बदबू, सड़ी गंध | कुजका वास, सडका वास | bulok na amoy, amoy-bulok
rumbling, roaring sound | ゴロゴロ音, 轟き, 唸るような音 | tiếng ầm ầm, tiếng gầm rú | เสียงคำราม, เสียงครืน | တဝုန်းဝုန်းအသံ, တဂျိမ်းဂျိမ်း | गड़गड़ाहट, घरघराहट | गडगडणे, धडधड आवाज | dagundong, ugong na malakas
salty, saltiness | 塩辛い, しょっぱい, 塩気 | mặn, vị mặn | เค็ม, รสเค็ม | ငန်သော, အငန် | नमकीन, खारा | खारट, खारटपणा | maalat, lasang-asin
screech, squeal | きしみ音, 金切り音, キーキー音 | tiếng rít, tiếng ken két | เสียงเอี๊ยด, เสียงแหลม | တကျွိကျွိမြည်သံ, စူးရှသောအသံ | चरमराहट, किरकिराहट | करकर आवाज, किरकिर आवाज | langitngit, tili ng makina
sense of smell, olfactory | 嗅覚, 臭覚 | khứu giác | การดมกลิ่น, ประสาทรับกลิ่น | အနံ့ခံအာရုံ | सूंघने की शक्ति, घ्राण | घ्राणेंद्रिय, वास घेण्याची क्षमता | pang-amoy
sensory test, smell test | 官能試験, 嗅覚測定法, 官能評価 | đánh giá cảm quan, kiểm tra mùi | ทดสอบด้วยประสาทสัมผัส, การดมทดสอบ | အာရုံခံစမ်းသပ်မှု | संवेदी परीक्षण, गंध परीक्षण | संवेदी चाचणी, वास चाचणी | pagsusuri sa amoy, sensory test
sewage smell, drainage odour | 下水臭, 排水臭, どぶ臭い | mùi cống, mùi nước thải, mùi hôi cống | กลิ่นท่อ, กลิ่นน้ำเสีย, กลิ่นเหม็นท่อระบายน้ำ | မိလ္လာနံ့, ရေဆိုးနံ့, မြောင်းပုပ်နံ့ | सीवर की बदबू, नाले की बदबू | सांडपाण्याचा वास, गटाराची दुर्गंधी | amoy-imburnal, amoy ng kanal
shabby, run-down | みすぼらしい, ぼろぼろ, 古びた | tồi tàn, xập xệ | โทรม, ซอมซ่อ | ဟောင်းမြင်းသော, စုတ်ချာသော | जर्जर, खस्ताहाल | मोडकळीस आलेले, कळाहीन | sira-sira, gulanit
shadow, silhouette | 影, 陰影 | bóng đổ, bóng | เงา, เงามืด | အရိပ်မည်း, အရိပ်အယောင် | परछाईं, साया | पडछाया | anino
sharp edge, sharpness | 鋭い, 尖った, 鋭利 | sắc, sắc bén, nhọn | คม, แหลมคม | ထက်သော, ချွန်ထက်သော | नुकीला, धारदार | धारदार, टोकदार | matalim, matulis
sight, eyesight | 視覚, 視力, 目視 | thị giác, thị lực | สายตา, การมองเห็น | အမြင်အာရုံ, မျက်စိအမြင် | दृष्टि, नजर | दृष्टी, नजर | paningin
silver colour, silvery | 銀色, シルバー | màu bạc, bạc | สีเงิน | ငွေရောင် | चांदी जैसा रंग, रुपहला | चंदेरी, रुपेरी | kulay-pilak, pilak
sludge smell, mud odour | 汚泥臭, ヘドロ臭 | mùi bùn thải, mùi bùn thối | กลิ่นตะกอนเน่า, กลิ่นเลน | နုန်းပုပ်နံ့, အနည်နံ့ | गाद की बदबू, कीचड़ की बदबू | गाळाची दुर्गंधी | amoy ng burak
smelly, stinking | 臭い匂い, くさい, 悪臭がする | hôi, thối, hôi hám | เหม็น, ส่งกลิ่นเหม็น | နံစော်သော, အနံ့ဆိုးသော | बदबूदार, दुर्गंधयुक्त | दुर्गंधीयुक्त, घाण वासाचे | mabaho, maamoy
smoke smell, smoky | 煙臭い, 煙たい, いぶし臭 | mùi khói, khói mù mịt | กลิ่นควัน, ควันโขมง | မီးခိုးနံ့, မီးခိုးအုပ် | धुएं की महक, धुंआदार | धुराचा दर्प, धुराने भरलेले | amoy-usok, mausok
smudge, smear | にじみ, 汚れ跡, べたつき跡 | vết nhòe, vệt bẩn | รอยเปื้อน, รอยด่าง | အပေအကျံ, အစွန်းအထင်း | दाग धब्बा, धुंधला निशान | डाग, ठसा | bahid, mantsa
sound, audio | 音, 音響, 物音 | âm thanh, tiếng động | เสียง, สรรพเสียง | အသံ, မြည်သံ | ध्वनि, आवाज | ध्वनी, आवाज | tunog
sound insulation, noise reduction | 騒音低減, 遮音, 騒音対策 | cách âm, giảm tiếng ồn | ลดเสียง, กันเสียง | အသံလုံခြင်း, ဆူညံသံလျှော့ချခြင်း | शोर में कमी, ध्वनि रोधन | आवाज कमी करणे, ध्वनिरोधन | pagbabawas ng ingay, sound insulation
sour, sourness | 酸っぱい, 酸味, すっぱい | chua, vị chua | เปรี้ยว, รสเปรี้ยว | ချဉ်သော, အချဉ် | खट्टा, खटास | आंबट, आंबटपणा | maasim, asim
speck, spot | 斑点, しみ, 点 | đốm, chấm | จุด, จุดด่าง | အစက်အပြောက်, အပြောက် | धब्बा, छींटा | ठिपका, ठिपके | batik, tuldok
spicy, pungent taste | 辛い, 辛味, ピリ辛 | cay, vị cay | เผ็ด, รสเผ็ด | စပ်သော, အစပ် | तीखा स्वाद, मसालेदार | तिखट, झणझणीत | maanghang, anghang
spotless, pristine | ぴかぴか, 清潔感, 真っさら | sạch bong, sạch sẽ tinh tươm | สะอาดเอี่ยม, สะอาดสะอ้าน | ပြောင်ပြောင်လက်လက်, သန့်ပြန့်သော | एकदम साफ, बेदाग | लखलखीत, स्वच्छ चकचकीत | walang-bahid, napakalinis
stench, foul odour | 悪臭, 異臭, 嫌な臭い | mùi hôi thối, mùi hôi, mùi khó chịu | กลิ่นเหม็น, กลิ่นไม่พึงประสงค์ | အနံ့ဆိုး, အနံ့အသက်ဆိုး | बदबू, दुर्गंध, सड़ांध | दुर्गंधी, उग्र दर्प | baho, masamang amoy, alingasaw
stuffy, stale air | 息が詰まる, 空気のよどみ, むっとする | ngột ngạt, bí bách, bí hơi | อับ, อากาศถ่ายเทไม่สะดวก | လေလှောင်ပိတ်သော, မွန်းကြပ်သော | घुटन, घुटन भरा | कोंदट, गुदमरणारे | kulob, masikip ang hangin
sulphur smell, sulfur odour | 硫黄臭, 硫黄のにおい | mùi lưu huỳnh | กลิ่นกำมะถัน | ကန့်နံ့, ဆာလဖာနံ့ | गंधक की गंध, सल्फर की गंध | गंधकाचा वास | amoy-asupre
sweet, sweetness | 甘い, 甘み, 甘味 | ngọt, vị ngọt | หวาน, รสหวาน | ချိုသော, အချို | मीठा, मिठास | गोड, गोडवा | matamis, tamis
tasteless, bland | 無味, 味がない, 味気ない | nhạt, vô vị | จืดชืด, ไม่มีรสชาติ | အရသာမရှိသော, ပေါ့ပျက်ပျက် | बेस्वाद, फीका स्वाद | बेचव, अळणी | walang lasa, matabang
texture, feel | 質感, 手触り, 感触 | kết cấu bề mặt, cảm giác chạm | เนื้อสัมผัส, ผิวสัมผัส | အထိအတွေ့, အသားအရည် | बनावट, स्पर्श का एहसास | पोत, स्पर्श | tekstura, salat
thirst, thirsty | 喉の渇き, 渇き | khát, khát nước | กระหายน้ำ, หิวน้ำ | ရေငတ်ခြင်း, ရေဆာခြင်း | प्यास, प्यासा | तहान, तहानलेला | uhaw, nauuhaw
tobacco smell, cigarette smell | たばこ臭, タバコのにおい, ヤニ臭 | mùi thuốc lá | กลิ่นบุหรี่ | ဆေးလိပ်နံ့, စီးကရက်နံ့ | सिगरेट की गंध, तंबाकू की गंध | सिगारेटचा वास, तंबाखूचा वास | amoy-sigarilyo
touch, tactile | 触覚, 触る, 触れる | xúc giác, sờ chạm | สัมผัส, การสัมผัส | ထိတွေ့ခြင်း, ထိတွေ့အာရုံ | छूना, स्पर्श | स्पर्शज्ञान, हाताळणे | paghipo, pandama
traffic noise, vehicle noise | 交通騒音, 車の騒音, 走行音 | tiếng ồn giao thông, tiếng ồn xe cộ | เสียงรถ, เสียงจราจร | ယာဉ်သံ, ယာဉ်ဆူညံသံ | यातायात का शोर, गाड़ियों का शोर | वाहतुकीचा आवाज, गाड्यांचा आवाज | ingay ng trapiko, ingay ng sasakyan
ugly, unsightly | 見苦しい, 醜い, 景観を損なう | xấu xí, mất mỹ quan | น่าเกลียด, ทัศนะอุจาด, ไม่น่าดู | ရုပ်ဆိုးသော, မျက်စိစပါးမွေးစူး | भद्दा, बदसूरत | कुरूप, विद्रूप | pangit, masagwang tingnan
unpleasant taste, strange taste | まずい, 異味, 変な味 | vị lạ, vị khó chịu | รสแปลก, รสชาติไม่ดี | အရသာပျက်, အရသာထူးဆန်း | अजीब स्वाद, खराब स्वाद | विचित्र चव, खराब चव | kakaibang lasa, masamang lasa
view, vista | 眺め, 眺望, 視界 | tầm nhìn, khung cảnh | วิว, มุมมอง, ทัศนียภาพ | မြင်ကွင်း | नजारा, दृश्य | देखावा, दृश्य | tanaw, bista
voice, shouting | 声, 話し声, 叫び声 | giọng nói, tiếng la hét | เสียงพูด, เสียงตะโกน | လူသံ, အော်ဟစ်သံ | आवाज़, चिल्लाना | स्वर, ओरडा | boses, sigaw
warm, warmth | 暖かい, 温かい, 暖かさ | ấm, ấm áp | อบอุ่น, ความอบอุ่น | နွေးထွေးသော, နွေးထွေးမှု | गर्माहट, हल्की गर्मी | उबदार, ऊब | mainit-init, init ng katawan
wet, soaked | 濡れた, びしょ濡れ, 湿った | ướt, ướt sũng | เปียก, เปียกโชก | စိုသော, စိုရွှဲသော | गीला, भीगा | ओले, भिजलेले | basa, basang-basa
white | 白, 白い, 白色 | trắng, màu trắng | สีขาว, ขาว | အဖြူရောင်, ဖြူသော | सफेद, श्वेत | पांढरा, पांढरे | puti, maputi
yellow, yellowing | 黄色, 黄ばみ, 黄変 | vàng, màu vàng, ố vàng | สีเหลือง, เหลือง | အဝါရောင်, ဝါသော | पीला, पीलापन | पिवळा, पिवळे | dilaw, naninilaw
`;
