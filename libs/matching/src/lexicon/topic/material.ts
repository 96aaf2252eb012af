/** Words of materials: metals, plastics, glass, chemicals, minerals, gases and oils; see ../model.ts for the columns. */
export const material = `
ABS resin | ABS樹脂, エービーエス樹脂 | nhựa ABS | พลาสติกเอบีเอส, เม็ดพลาสติก ABS | အေဘီအက်စ်ပလတ်စတစ် | एबीएस प्लास्टिक | एबीएस प्लास्टिक | plastik na ABS
PFAS, perfluorinated compound | 有機フッ素化合物, ピーファス, PFOS, PFOA | hợp chất PFAS, chất vĩnh cửu PFAS | สารพีฟาส, สารเคมีตลอดกาล, PFAS | ပီဖက်စ်ဓာတုပစ္စည်း | पीएफएएस | पीएफएएस, कायम रसायने | PFAS, panghabambuhay na kemikal
abrasive, sandpaper | 研磨剤, 砥粒, サンドペーパー, 紙やすり | chất mài mòn, giấy nhám | สารขัดถู, กระดาษทราย | ကော်ပတ်စက္ကူ, တိုက်စားပစ္စည်း | अपघर्षक, रेगमाल | पॉलिश पेपर, अपघर्षक | papel de liha, liha
acetic acid | 酢酸, さくさん | axit axetic, giấm công nghiệp | กรดอะซิติก, กรดน้ำส้ม | အက်စီတစ်အက်ဆစ်, ရှာလကာရည်အက်ဆစ် | एसिटिक अम्ल | अ‍ॅसिटिक आम्ल | asidong asetiko
acetone | アセトン | axeton, acetone | อะซิโตน | အက်စီတုန်း | एसीटोन | अ‍ॅसिटोन | asetona, acetone
acid | 酸, 酸性, 酸液 | axit, a-xít | กรด, น้ำกรด | အက်ဆစ် | अम्ल, तेजाब, एसिड | आम्ल, अ‍ॅसिड | asido
acrylic, acrylic resin | アクリル, アクリル樹脂, アクリル板 | nhựa acrylic, mica | อะคริลิก, แผ่นอะคริลิก | အခရစ်လစ် | ऐक्रेलिक | अ‍ॅक्रिलिक | acrylic, akrilik
activated alumina, alumina | アルミナ, 活性アルミナ, 酸化アルミニウム | nhôm oxit, alumina | อะลูมินา | အလူမီနာ | एल्यूमिना | अ‍ॅल्युमिना | alumina
adhesive, glue | 接着剤, のり, 糊, ボンド | keo dán, hồ dán | กาว, สารยึดติด | ကော်, ကပ်ကော် | गोंद, चिपकाने वाला पदार्थ | गोंद, चिकटवणारा पदार्थ | pandikit, kola
adsorbent, absorbent | 吸着材, 吸着剤, 吸収材 | chất hấp phụ, vật liệu thấm hút | สารดูดซับ, วัสดุดูดซับ | စုပ်ယူပစ္စည်း, စုပ်ယူဓာတ် | अधिशोषक, सोखने वाला पदार्थ | शोषक पदार्थ | pansipsip, panghigop na materyal
aggregate, crushed stone | 骨材, 砕石, 再生骨材 | cốt liệu, đá dăm | มวลรวม, หินคลุก, หินย่อย | ကျောက်စရစ်ခဲ, ကျောက်ခွဲ | गिट्टी, रोड़ी | खडी, बारीक खडी | graba, durog na bato
alcohol, ethanol | アルコール, エタノール | cồn, rượu etylic | แอลกอฮอล์, เอทานอล | အရက်ပျံ, အီသနော | अल्कोहल, एथेनॉल | अल्कोहोल, इथेनॉल | alkohol, ethanol
alkali, caustic | アルカリ, 塩基, アルカリ性薬品 | chất kiềm, bazơ, tính kiềm | ด่าง, สารอัลคาไล | အယ်ကာလီ, အချဉ်ဖျက်ဓာတ် | क्षार | क्षार, अल्कली | alkali
alloy | 合金 | hợp kim | โลหะผสม, อัลลอย | သတ္တုစပ် | मिश्र धातु | मिश्रधातू | haluang metal, aloy
alum | ミョウバン, 硫酸バンド, 明礬 | phèn chua, phèn nhôm | สารส้ม | ကျောက်ချဉ် | फिटकरी | तुरटी | tawas
aluminium, aluminum | アルミニウム, アルミ | nhôm, hợp kim nhôm | อะลูมิเนียม, อลูมิเนียม | အလူမီနီယမ်, ဒန် | एल्युमिनियम, एल्यूमीनियम | अ‍ॅल्युमिनियम | aluminyo, aluminum
antimony | アンチモン | antimon, antimoan | พลวง | ခနောက်စိမ်း | एंटीमनी, सुरमा | अँटिमनी | antimonyo
antioxidant, preservative chemical | 酸化防止剤, 防腐剤 | chất chống oxy hóa, chất bảo quản | สารกันบูด, สารต้านอนุมูลอิสระ | ကြာရှည်ခံဆေး, ဓာတ်တိုးဆန့်ကျင်ပစ္စည်း | परिरक्षक, ऑक्सीकरण रोधी | परिरक्षक, प्रतिऑक्सिडीकारक | preserbatibo, antioxidant
argon, inert gas | アルゴン, 不活性ガス | khí argon, khí trơ | อาร์กอน, ก๊าซเฉื่อย | အာဂွန်, တုံ့ပြန်မှုမရှိဓာတ်ငွေ့ | आर्गन, अक्रिय गैस | अरगॉन, निष्क्रिय वायू | argon, inert gas
bentonite | ベントナイト | bentonite, đất sét bentonit | เบนโทไนต์ | ဘင်တိုနိုက် | बेंटोनाइट | बेंटोनाइट | bentonite
bioplastic, plant-based plastic | バイオプラスチック, 植物由来プラスチック | nhựa sinh học, nhựa từ thực vật | พลาสติกชีวภาพ, ไบโอพลาสติก | ဇီဝပလတ်စတစ် | बायोप्लास्टिक, जैव प्लास्टिक | बायोप्लास्टिक, जैवप्लास्टिक | bioplastic, plastik na galing sa halaman
bitumen, tar | ビチューメン, タール, 瀝青 | nhựa đường, hắc ín | น้ำมันดิน, ยางมะตอย | ကတ္တရာစေး | डामर, कोलतार, बिटुमेन | डांबर, बिटुमेन | bitumen, alkitran
boron, fluorine | ホウ素, フッ素 | bo, flo | โบรอน, ฟลูออรีน | ဘိုရွန်, ဖလိုရင်း | बोरॉन, फ्लोरीन | बोरॉन, फ्लोरिन | boron, plorin
brass | 真鍮, 黄銅 | đồng thau | ทองเหลือง | ကြေးဝါ | पीतल | पितळ | tansong dilaw, tumbaga
bronze | 青銅, ブロンズ | đồng thiếc, đồng điếu | ทองสำริด, สัมฤทธิ์ | ကြေးညို | कांसा | कांस्य, कासे | bronse
cadmium | カドミウム | cadimi, cadmium | แคดเมียม | ကက်ဒမီယမ် | कैडमियम | कॅडमियम | cadmium
calcium, calcium carbonate | カルシウム, 炭酸カルシウム, 炭カル | canxi, canxi cacbonat | แคลเซียม, แคลเซียมคาร์บอเนต | ကယ်လ်ဆီယမ်, ထုံးဓာတ် | कैल्शियम, कैल्शियम कार्बोनेट | कॅल्शियम, कॅल्शियम कार्बोनेट | kalsiyo, calcium
carbon fibre, carbon fiber | 炭素繊維, カーボンファイバー | sợi carbon, sợi cacbon | คาร์บอนไฟเบอร์, เส้นใยคาร์บอน | ကာဗွန်ဖိုင်ဘာ | कार्बन फाइबर | कार्बन फायबर | carbon fiber
catalyst | 触媒 | chất xúc tác | ตัวเร่งปฏิกิริยา, คะตะลิสต์ | ဓာတ်ကူပစ္စည်း | उत्प्रेरक | उत्प्रेरक | catalyst, katalista
caustic soda, sodium hydroxide | 苛性ソーダ, 水酸化ナトリウム | xút ăn da, xút, natri hydroxit | โซดาไฟ, โซเดียมไฮดรอกไซด์ | ကော့စတစ်ဆိုဒါ, ဆိုဒါပြင်း | कास्टिक सोडा | कॉस्टिक सोडा | sosa kaustika, caustic soda
cellulose, lignin | セルロース, リグニン | xenlulozơ, lignin | เซลลูโลส, ลิกนิน | ဆဲလူလို့စ် | सेल्यूलोज, लिग्निन | सेल्युलोज, लिग्निन | selulosa, cellulose
chemical, chemical substance | 化学物質, 化学薬品, 薬品 | hóa chất, chất hóa học | สารเคมี, เคมีภัณฑ์ | ဓာတုပစ္စည်း, ဓာတုဆေး | रसायन, केमिकल | रसायने, केमिकल | kemikal
chemical reagent, laboratory reagent | 試薬, 検査薬 | thuốc thử, hóa chất phòng thí nghiệm | สารเคมีในห้องปฏิบัติการ, รีเอเจนต์ | ဓာတ်ခွဲသုံးဓာတုပစ္စည်း | अभिकर्मक, लैब रसायन | अभिकर्मक, प्रयोगशाळा रसायने | reagent, kemikal sa laboratoryo
chromium, hexavalent chromium | クロム, 六価クロム | crom, crom VI | โครเมียม, โครเมียมเฮกซะวาเลนต์ | ခရိုမီယမ် | क्रोमियम, हेक्सावैलेंट क्रोमियम | क्रोमियम | chromium, kromo
citric acid | クエン酸, くえん酸 | axit citric, axit xitric | กรดซิตริก, กรดมะนาว | စီထရစ်အက်ဆစ်, ရှောက်ချဉ်မှုန့် | सिट्रिक एसिड, नींबू सत्व | सायट्रिक आम्ल, लिंबूसत्व | asidong sitriko, citric acid
coal tar, coke | コークス, コールタール | than cốc, dầu hắc than đá | ถ่านโค้ก, น้ำมันดินถ่านหิน | ကုတ်မီးသွေး, ကျောက်မီးသွေးစေး | कोक, कोलतार | कोक कोळसा, डांबर तेल | coke, alkitran ng karbon
cobalt, lithium | コバルト, リチウム | coban, liti | โคบอลต์, ลิเทียม | ကိုဘော့, လီသီယမ် | कोबाल्ट, लिथियम | कोबाल्ट, लिथियम | kobalto, lityo
composite material, fibre reinforced plastic | 複合材料, 繊維強化プラスチック, FRP | vật liệu composite, nhựa composite | วัสดุคอมโพสิต, ไฟเบอร์กลาสเสริมแรง, FRP | ပေါင်းစပ်ပစ္စည်း, ဖိုင်ဘာပလတ်စတစ် | मिश्रित सामग्री, एफआरपी | संमिश्र साहित्य, एफआरपी | pinagsamang materyal, composite
copper | 銅, 銅線 | đồng đỏ, kim loại đồng | ทองแดง | ကြေးနီ | तांबा | तांबे | tanso, copper
cutting oil, coolant fluid | 切削油, 切削液, クーラント | dầu cắt gọt, nước làm mát máy CNC | น้ำมันตัดกลึง, น้ำยาหล่อเย็นงานกลึง | ဖြတ်တောက်ဆီ | कटिंग ऑयल, कटाई तेल | कटिंग ऑइल | langis sa pagputol, cutting oil
dry ice | ドライアイス | đá khô, đá CO2 | น้ำแข็งแห้ง | ရေခဲခြောက် | सूखी बर्फ, ड्राई आइस | कोरडा बर्फ, ड्राय आइस | dry ice, tuyong yelo
dye, dyestuff | 染料, 色素 | thuốc nhuộm, phẩm nhuộm | สีย้อม | ဆိုးဆေး, အရောင်ဆိုးဆေး | रंजक, रंगाई का रंग | रंजकद्रव्य, कापडाचा रंग | tina, pangulay
edible oil, vegetable oil | 植物油, 食用油脂, 菜種油 | dầu thực vật, dầu ăn thực vật | น้ำมันพืช | ဟင်းသီးဟင်းရွက်ဆီ, စားသုံးဆီ | वनस्पति तेल, खाद्य तेल | वनस्पती तेल, खाद्यतेल | mantika, langis ng gulay
elastomer, silicone | シリコーン, エラストマー, シリコンゴム | silicone, cao su silicon | ซิลิโคน, อีลาสโตเมอร์ | ဆီလီကွန်ရော်ဘာ | सिलिकॉन रबर, इलास्टोमर | सिलिकॉन रबर | silicone
enzyme | 酵素, 酵素剤 | enzyme, men enzym | เอนไซม์ | အင်ဇိုင်း | एंजाइम | एन्झाइम, विकर | ensima, enzyme
epoxy, epoxy resin | エポキシ, エポキシ樹脂 | nhựa epoxy, keo epoxy | อีพ็อกซี่, อีพอกซีเรซิน | အီပေါက်ဆီ | एपॉक्सी | इपॉक्सी | epoxy
explosive, gunpowder | 火薬, 爆薬, 爆発物 | thuốc nổ, chất nổ | วัตถุระเบิด, ดินปืน | ပေါက်ကွဲစေတတ်သောပစ္စည်း, ယမ်းမှုန့် | विस्फोटक, बारूद | स्फोटक, दारूगोळा | pampasabog, pulbura
ferric chloride, iron salt | 塩化第二鉄, ポリ鉄, 塩化鉄 | sắt clorua, phèn sắt | เฟอร์ริกคลอไรด์ | ဖဲရစ်ကလိုရိုက် | फेरिक क्लोराइड | फेरिक क्लोराइड | ferric chloride
fibreglass, glass fibre, fiberglass | ガラス繊維, グラスファイバー | sợi thủy tinh | ไฟเบอร์กลาส, ใยแก้ว | ဖန်မျှင်, ဖိုင်ဘာဂလပ် | फाइबरग्लास, काच रेशा | फायबरग्लास, काचतंतू | fiberglass
flame retardant, flammable material | 難燃剤, 可燃物, 引火性 | chất chống cháy, chất dễ cháy | สารหน่วงไฟ, วัตถุไวไฟ | မီးခံဆေး, မီးလောင်လွယ်ပစ္စည်း | अग्निरोधी रसायन, ज्वलनशील पदार्थ | अग्निरोधक रसायन, ज्वलनशील पदार्थ | pamigil-sunog, madaling magliyab
gas, industrial gas | ガス, 気体, 産業ガス | khí ga, khí công nghiệp | ก๊าซ, แก๊ส | ဓာတ်ငွေ့, ဂတ်စ် | गैस | वायू, गॅस | gas, gaas
gelatin, collagen | ゼラチン, コラーゲン, 膠 | gelatin, keo da trâu | เจลาติน, คอลลาเจน | ဂျယ်လတင်, သားရေကော် | जिलेटिन, कोलेजन | जिलेटिन, कोलेजन | gelatin, collagen
glass | ガラス, 硝子 | thủy tinh, kính thủy tinh | แก้ว, กระจก | ဖန်, မှန် | कांच, काँच | काच | salamin, kristal na bubog
glass bottle | ガラスびん, ガラス瓶, 空きびん | chai thủy tinh, vỏ chai | ขวดแก้ว | ဖန်ပုလင်း | कांच की बोतल | काचेची बाटली | boteng babasagin, bote
glycerine, glycerol | グリセリン | glycerin, glixerin | กลีเซอรีน | ဂလစ်ဆရင်း | ग्लिसरीन | ग्लिसरीन | gliserina
gold | 純金, ゴールド | vàng kim loại, vàng ròng | ทองคำ | ရွှေ, ရွှေသတ္တု | सोना धातु, स्वर्ण | सोने धातू, सुवर्ण | ginto
granite, marble | 花崗岩, 大理石, 御影石 | đá granite, đá hoa cương, đá cẩm thạch | หินแกรนิต, หินอ่อน | နှမ်းဖတ်ကျောက်, စကျင်ကျောက် | ग्रेनाइट, संगमरमर | ग्रॅनाइट, संगमरवर | granito, marmol
graphite, carbon black | 黒鉛, グラファイト, カーボンブラック | than chì, muội than | แกรไฟต์, ผงคาร์บอนแบล็ก | ခဲဆံကျောက်, ကာဗွန်မှုန့် | ग्रेफाइट, कार्बन ब्लैक | ग्रॅफाइट, कार्बन ब्लॅक | grapayt, carbon black
gypsum | 石膏, せっこう | thạch cao | ยิปซัม | ကျောက်မှုန့်ဂစ်ပဆမ်, ဂစ်ပဆမ် | जिप्सम | जिप्सम | yeso, gypsum
hardener, curing agent | 硬化剤, 固化材, 固化剤 | chất đóng rắn, chất hóa rắn | สารเร่งแข็ง, สารทำให้แข็งตัว | မာစေသည့်ဆေး | कठोरक, हार्डनर | हार्डनर, कठीण करणारे रसायन | pampatigas, hardener
heat storage material, phase change material | 蓄熱材, 潜熱蓄熱材, 保冷剤 | vật liệu chuyển pha, vật liệu tích nhiệt | วัสดุเก็บความร้อน, วัสดุเปลี่ยนสถานะ | အပူသိုလှောင်ပစ္စည်း | ऊष्मा भंडारण सामग्री | उष्णता साठवण साहित्य | materyal na imbakan ng init
helium | ヘリウム | khí heli | ฮีเลียม | ဟီလီယမ် | हीलियम | हेलियम | helium
hydraulic oil, machine oil | 作動油, 機械油, 油圧油 | dầu thủy lực, dầu máy | น้ำมันไฮดรอลิก, น้ำมันเครื่องจักร | ဟိုက်ဒရောလစ်ဆီ, စက်ဆီ | हाइड्रोलिक तेल, मशीन तेल | हायड्रॉलिक तेल, यंत्र तेल | langis ng makina, hydraulic oil
hydrocarbon | 炭化水素, 炭化水素類 | hydrocacbon | ไฮโดรคาร์บอน | ဟိုက်ဒရိုကာဗွန် | हाइड्रोकार्बन | हायड्रोकार्बन | hydrocarbon, haydrokarbon
hydrochloric acid | 塩酸, 塩化水素 | axit clohydric, axit HCl | กรดเกลือ, กรดไฮโดรคลอริก | ဟိုက်ဒရိုကလိုရစ်အက်ဆစ် | नमक का तेजाब, हाइड्रोक्लोरिक अम्ल | हायड्रोक्लोरिक आम्ल | asido muriatiko, hydrochloric acid
hydrogen peroxide | 過酸化水素, 過酸化水素水, オキシドール | oxy già, hydro peroxit | ไฮโดรเจนเปอร์ออกไซด์ | ဟိုက်ဒရိုဂျင်ပါအောက်ဆိုဒ် | हाइड्रोजन परॉक्साइड | हायड्रोजन पेरॉक्साइड | agua oxigenada, hydrogen peroxide
ink, printing ink | インク, インキ, 印刷インキ | mực in | หมึกพิมพ์, น้ำหมึก | မှင်, ပုံနှိပ်မှင် | स्याही, छपाई की स्याही | शाई, छपाईची शाई | tinta
ion exchange resin | イオン交換樹脂, イオン交換 | nhựa trao đổi ion, hạt nhựa trao đổi ion | เรซินแลกเปลี่ยนไอออน | အိုင်းယွန်းလဲလှယ်ရေစင် | आयन विनिमय रेज़िन | आयन विनिमय रेझिन | ion exchange resin
iron | 鉄, 鉄分, アイアン | kim loại sắt, gang sắt | เหล็ก, แร่เหล็ก | သံဓာတ်, သံသတ္တု | लोहा, लौह | लोखंड, लोह | bakal, iron
iron oxide, rust powder | 酸化鉄, ベンガラ | oxit sắt | ออกไซด์ของเหล็ก, สนิมเหล็กผง | သံအောက်ဆိုဒ် | आयरन ऑक्साइड, गेरू | लोह ऑक्साइड, गेरू | iron oxide
lacquer, varnish | ニス, ワニス, 漆, ラッカー | vecni, sơn mài, sơn dầu bóng | แล็กเกอร์, วานิช, น้ำมันชักเงา | ယွန်းစေး, ဗားနစ် | वार्निश, लाख | व्हार्निश, लाख | barnis, laker
latex, natural rubber | 天然ゴム, ラテックス, 生ゴム | mủ cao su tự nhiên, cao su thiên nhiên | น้ำยางข้น, ยางธรรมชาติ, ยางดิบ | သဘာဝရော်ဘာ, ရော်ဘာစေး | प्राकृतिक रबर, लेटेक्स | नैसर्गिक रबर, लेटेक्स | natural na goma, latex
lead | 鉛, なまり | kim loại chì, chì | ตะกั่ว, สารตะกั่ว | ခဲသတ္တု, ခဲဓာတ် | सीसा | शिसे | tingga, lead na metal
lime, quicklime, slaked lime | 石灰, 消石灰, 生石灰 | vôi, vôi bột, vôi sống | ปูนขาว, ปูนดิบ | ထုံး, ထုံးမှုန့် | चूना, बुझा चूना | चुना, चुनखडी पूड | apog
limestone | 石灰石, 石灰岩 | đá vôi | หินปูน | ထုံးကျောက် | चूना पत्थर | चुनखडी, चुनखडक | batong-apog, limestone
magnesium, magnesia | マグネシウム, マグネシア | magie, magiê | แมกนีเซียม | မဂ္ဂနီဆီယမ် | मैग्नीशियम | मॅग्नेशियम | magnesium, magnesyo
magnet, rare earth | 磁石, マグネット, レアアース | nam châm, đất hiếm | แม่เหล็ก, แร่หายาก | သံလိုက်, မြေရှားသတ္တု | चुंबक, दुर्लभ मृदा | चुंबक, दुर्मिळ खनिजे | magneto, batubalani
manganese | マンガン | mangan, măng gan | แมงกานีส | မန်းဂနိစ် | मैंगनीज | मॅंगनीज | manganese, manganeso
melamine, phenolic resin | メラミン, フェノール樹脂, ベークライト | nhựa melamine, nhựa phenol | เมลามีน, ฟีนอลเรซิน | မယ်လမင်း | मेलामाइन, बेकेलाइट | मेलामाइन, बेकेलाइट | melamine
mercury, quicksilver | 水銀, 水銀化合物 | thủy ngân | ปรอท, สารปรอท | ပြဒါး, မာကျူရီ | पारा, मर्करी | पारा, मर्क्युरी | asoge, mercury
metal | 金属, メタル | kim loại | โลหะ | သတ္တု | धातु | धातू | metal
metal ore, iron ore | 鉱石, 鉄鉱石 | quặng, quặng sắt | สินแร่, แร่ดิบ | သတ္တုရိုင်း, သံသတ္တုရိုင်း | अयस्क, लौह अयस्क | धातुक, लोहखनिज | inang-bato, ore
metal powder, metal dust | 金属粉, 金属粉末 | bột kim loại, bụi kim loại | ผงโลหะ, ฝุ่นโลหะ | သတ္တုမှုန့် | धातु चूर्ण | धातूची पूड | pulbos ng metal
methanol, methyl alcohol | メタノール, メチルアルコール | metanol, cồn công nghiệp | เมทานอล, เมทิลแอลกอฮอล์ | မက်သနော | मेथेनॉल | मिथेनॉल | methanol, metanol
mica, talc | 雲母, タルク, マイカ, 滑石 | khoáng mica, bột tan | ไมกา, ทัลคัม, แป้งทัลก์ | လချေး, ကန့်ကူ | अभ्रक, टैल्क | अभ्रक, टाल्क | mika, talc
mineral, mineral resource | 鉱物, 鉱物資源, ミネラル | khoáng sản, khoáng chất | แร่ธาตุ, ทรัพยากรแร่ | ဓာတ်သတ္တု, တွင်းထွက်ပစ္စည်း | खनिज, खनिज संसाधन | खनिज, खनिजे | mineral, yamang-mineral
mineral oil, paraffin | 鉱物油, 鉱油, パラフィン | dầu khoáng, sáp paraffin | น้ำมันแร่, พาราฟิน | ဓာတ်သတ္တုဆီ, ပါရာဖင် | खनिज तेल, पैराफिन | खनिज तेल, पॅराफिन | langis mineral, paraffin
molybdenum, tungsten | モリブデン, タングステン | molipden, vonfram | โมลิบดีนัม, ทังสเตน | အဖြိုက်နက်, မိုလစ်ဒီနမ် | मोलिब्डेनम, टंगस्टन | मॉलिब्डेनम, टंगस्टन | tungsten, molybdenum
nanomaterial, nanoparticle | ナノ材料, ナノ粒子, ナノ素材 | vật liệu nano, hạt nano | วัสดุนาโน, อนุภาคนาโน | နာနိုပစ္စည်း, နာနိုအမှုန် | नैनो सामग्री, नैनो कण | नॅनो साहित्य, नॅनोकण | nanomaterial
nickel | ニッケル | niken, kền | นิกเกิล | နီကယ် | निकल धातु, निकेल | निकेल | nikel, nickel
nitric acid | 硝酸 | axit nitric | กรดไนตริก, กรดดินประสิว | နိုက်ထရစ်အက်ဆစ်, ယမ်းစိမ်းအက်ဆစ် | नाइट्रिक अम्ल, शोरे का तेजाब | नायट्रिक आम्ल | asido nitriko, nitric acid
nitrogen oxide, nitrogen dioxide | 窒素酸化物, 二酸化窒素, NOX | oxit nitơ, khí NOx, NO2 | ออกไซด์ของไนโตรเจน, ไนโตรเจนไดออกไซด์ | နိုက်ထရိုဂျင်အောက်ဆိုဒ် | नाइट्रोजन ऑक्साइड, नाइट्रोजन डाइऑक्साइड | नायट्रोजन ऑक्साइड | nitrogen oxide, nitrogen dioxide
nylon, polyamide | ナイロン, ポリアミド | ni lông sợi, sợi nylon | ไนลอน, โพลีเอไมด์ | နိုင်လွန် | नायलॉन | नायलॉन | naylon, nylon
oil | 油, オイル, 油分 | dầu, dầu nhớt | น้ำมัน | ဆီ, စက်ဆီချောဆီ | तेल | तेल | langis
organic solvent, solvent | 有機溶剤, 溶剤, 溶媒, シンナー | dung môi hữu cơ, dung môi | ตัวทำละลาย, ตัวทำละลายอินทรีย์ | အော်ဂဲနစ်ပျော်ရည်, ပျော်ရည် | विलायक, कार्बनिक विलायक, सॉल्वेंट | द्रावक, सेंद्रिय द्रावक | solvent, panunaw na kemikal
ozone | オゾン, オゾンガス | ozon, khí ozone | โอโซน | အိုဇုန်း | ओजोन, ओज़ोन | ओझोन | ozone, osono
paint thinner, thinner | シンナー溶剤, うすめ液, 塗料用シンナー | dung môi pha sơn, xăng thơm | ทินเนอร์, น้ำมันผสมสี | တင်နာ, ဆေးဖျော်ရည် | पेंट थिनर, थिनर | थिनर, रंगाचे थिनर | thinner, pampalabnaw ng pintura
palladium, platinum | 白金, プラチナ, パラジウム | bạch kim, paladi | แพลทินัม, ทองคำขาว, แพลเลเดียม | ပလက်တီနမ်, ရွှေဖြူ | प्लैटिनम, पैलेडियम | प्लॅटिनम, पॅलेडियम | platino, paladyo
palm oil | パーム油, ヤシ油 | dầu cọ | น้ำมันปาล์ม | စားအုန်းဆီ, ဆီအုန်းဆီ | पाम तेल, ताड़ का तेल | पामतेल | langis ng palma, palm oil
perlite, vermiculite | パーライト, バーミキュライト | đá trân châu perlite, vermiculite | เพอร์ไลต์, เวอร์มิคูไลต์ | ပါလိုက်, ဗာမီကူလိုက် | परलाइट, वर्मीक्यूलाइट | परलाइट, व्हर्मीक्युलाइट | perlite, vermiculite
phenol, cresol | フェノール, クレゾール | phenol, crezol | ฟีนอล, ครีซอล | ဖီနော | फिनोल, क्रेसोल | फिनॉल, क्रेसॉल | phenol
phosphoric acid | リン酸, 燐酸 | axit photphoric | กรดฟอสฟอริก | ဖော့စဖောရစ်အက်ဆစ် | फॉस्फोरिक अम्ल | फॉस्फोरिक आम्ल | phosphoric acid
pigment, colorant | 顔料, 着色料, 着色剤 | bột màu, chất màu | เม็ดสี, ผงสี, สารให้สี | ရောင်ခြယ်ဆေး, ဆေးရောင်မှုန့် | वर्णक, रंगद्रव्य | रंगद्रव्य, रंग पूड | pigment, pangkulay
plastic, plastic resin | プラスチック, 樹脂, 合成樹脂, プラ | nhựa, nhựa dẻo, chất dẻo | พลาสติก, เม็ดพลาสติก | ပလတ်စတစ်, ပလပ်စတစ် | प्लास्टिक | प्लास्टिक | plastik
plasticizer, phthalate | 可塑剤, フタル酸エステル | chất hóa dẻo, phthalate | พลาสติไซเซอร์, สารพาทาเลต | ပလတ်စတစ်ပျော့ဆေး | प्लास्टिसाइज़र, थैलेट | प्लास्टिसायझर | plasticizer
polycarbonate, engineering plastic | ポリカーボネート, ポリカ, エンプラ | nhựa polycarbonate, nhựa kỹ thuật | โพลีคาร์บอเนต, พลาสติกวิศวกรรม | ပိုလီကာဗွန်နိတ် | पॉलीकार्बोनेट | पॉलीकार्बोनेट | polycarbonate
polyester, polyethylene terephthalate | ポリエステル, ポリエチレンテレフタレート | polyester, nhựa PET, sợi polyester | โพลีเอสเตอร์, พลาสติกเพ็ท | ပိုလီအက်စတာ | पॉलिएस्टर | पॉलिस्टर | polyester
polyethylene, polythene | ポリエチレン, ポリ袋素材, PE樹脂 | nhựa PE, polyetylen | โพลีเอทิลีน, พอลิเอทิลีน | ပိုလီအီသလင်း, ကော်ပလတ်စတစ် | पॉलीथीन, पॉलीइथाइलीन | पॉलिथिन, पॉलिइथिलीन | polyethylene, polietileno
polylactic acid, PLA | ポリ乳酸, 生分解性樹脂 | nhựa PLA, axit polylactic | กรดพอลิแลกติก, พลาสติกพีแอลเอ | ပိုလီလက်တစ်အက်ဆစ် | पॉलीलैक्टिक अम्ल, पीएलए | पॉलिलॅक्टिक आम्ल, पीएलए | polylactic acid
polymer, resin compound | 高分子, ポリマー, 重合体 | polyme, hợp chất cao phân tử | โพลิเมอร์, พอลิเมอร์ | ပိုလီမာ | बहुलक, पॉलिमर | बहुवारिक, पॉलिमर | polymer, polimer
polypropylene | ポリプロピレン, PP樹脂 | nhựa PP, polypropylen | โพลีโพรพิลีน, พอลิโพรพิลีน | ပိုလီပရိုပလင်း | पॉलीप्रोपाइलीन | पॉलिप्रॉपिलीन | polypropylene
polystyrene, expanded polystyrene | ポリスチレン, 発泡スチロール樹脂, スチロール | nhựa PS, polystyren, mút xốp | โพลีสไตรีน, โฟมอีพีเอส | ပိုလီစတိုင်ရင်း, ရေမြှုပ်ဖော့ | पॉलीस्टाइरीन | पॉलिस्टायरिन | polystyrene
polyvinyl chloride, PVC, vinyl | 塩化ビニル, 塩ビ, ビニール | nhựa PVC, nhựa vinyl | พีวีซี, โพลีไวนิลคลอไรด์ | ပီဗွီစီ, ဗီနိုင်း | पीवीसी, विनाइल | पीव्हीसी, व्हिनाइल | PVC, vinyl
potassium, potassium permanganate | カリウム, 過マンガン酸カリウム | kali, thuốc tím | โพแทสเซียม, ด่างทับทิม | ပိုတက်စီယမ် | पोटेशियम, लाल दवा | पोटॅशियम, पोटॅशियम परमँगनेट | potasyo, potassium
powder, fine powder | 粉末, 粉体, パウダー | bột mịn, dạng bột | ผงละเอียด, แป้งผง | အမှုန့်, အမှုန့်ချော | चूर्ण, पाउडर | भुकटी, पूड | pulbos
precious metal, silver | 貴金属, 純銀, シルバー | kim loại quý, bạc | โลหะมีค่า, แร่เงิน | အဖိုးတန်သတ္တု, ငွေသတ္တု | बहुमूल्य धातु, चांदी | मौल्यवान धातू, चांदी | mahalagang metal, pilak
propane, butane | プロパン, ブタン, プロパンガス | khí propan, khí butan | โพรเพน, บิวเทน, แก๊สหุงต้ม | ပရိုပိန်း, ဗြူတိန်း | प्रोपेन, ब्यूटेन | प्रोपेन, ब्युटेन | propane, butane
quartz, silica sand | 石英, 珪砂, シリカ, ケイ砂 | thạch anh, cát silic, cát thạch anh | ควอตซ์, ทรายซิลิกา, ทรายแก้ว | သလင်းကျောက်, ဆီလီကာသဲ | क्वार्ट्ज, सिलिका रेत | क्वार्ट्झ, सिलिका वाळू | kuwarts, silica
radioactive material, uranium | 放射性物質, ウラン | chất phóng xạ, urani | สารกัมมันตรังสี, ยูเรเนียม | ရေဒီယိုသတ္တိကြွပစ္စည်း, ယူရေနီယမ် | रेडियोधर्मी पदार्थ, यूरेनियम | किरणोत्सर्गी पदार्थ, युरेनियम | radyoaktibong materyal, uranyo
rubber | ゴム, ラバー | cao su | ยาง, ยางแผ่น | ရော်ဘာ, ရာဘာ | रबर, रबड़ | रबर | goma
scale inhibitor, corrosion inhibitor | スケール防止剤, 防食剤, 防錆剤 | chất chống cáu cặn, chất chống ăn mòn | สารป้องกันตะกรัน, สารยับยั้งการกัดกร่อน | သံချေးတားဆေး, ကျောက်ချေးတားဆေး | स्केल रोधी रसायन, जंग रोधी रसायन | क्षारथर प्रतिबंधक, गंज प्रतिबंधक | panlaban sa kalawang, anti-scale
semiconductor material, silicon wafer | シリコンウエハー, 半導体材料, ケイ素 | tấm silicon, vật liệu bán dẫn | แผ่นเวเฟอร์, วัสดุกึ่งตัวนำ | ဆီလီကွန်ပြား, တစ်ပိုင်းလျှပ်ကူးပစ္စည်း | सिलिकॉन वेफर, अर्धचालक पदार्थ | सिलिकॉन वेफर, अर्धसंवाहक पदार्थ | silicon wafer
silica gel, desiccant | シリカゲル, 乾燥剤 | hạt hút ẩm, silica gel | ซิลิกาเจล, สารดูดความชื้น | ဆီလီကာဂျယ်, အစိုဓာတ်စုပ်ဆေး | सिलिका जेल, शुष्कक | सिलिका जेल, आर्द्रताशोषक | silica gel, pansipsip ng halumigmig
soda ash, sodium carbonate, baking soda | ソーダ灰, 炭酸ナトリウム, 重曹 | soda, bột nở soda, natri cacbonat | โซดาแอช, เบกกิ้งโซดา | ဆိုဒါပြာ, ဆော်ဒါမှုန့် | सोडा ऐश, खाने का सोडा | सोडा ॲश, खाण्याचा सोडा | soda ash, baking soda
sodium hypochlorite | 次亜塩素酸ナトリウム, 次亜塩素酸ソーダ, 次亜 | natri hypoclorit, nước javen | โซเดียมไฮโปคลอไรต์ | ဆိုဒီယမ်ဟိုက်ပိုကလိုရိုက် | सोडियम हाइपोक्लोराइट | सोडियम हायपोक्लोराइट | sodium hypochlorite
soot, lampblack | すす, 煤, スス | muội khói, bồ hóng, nhọ nồi | เขม่า, เขม่าดำ | ကျပ်ခိုး, မီးခိုးမှိုင်း | कालिख, काजल | काजळी | agiw, soot
stainless steel | ステンレス, ステンレス鋼, SUS | thép không gỉ, inox | สแตนเลส, เหล็กกล้าไร้สนิม | သံမဏိစတီးလ်, စတိန်းလက်စတီး | स्टेनलेस स्टील | स्टेनलेस स्टील | stainless steel, hindi kinakalawang na asero
starch, tapioca starch | でん粉, デンプン, 澱粉 | tinh bột, bột sắn, bột năng | แป้งมัน, สตาร์ช | ကစီဓာတ်, ပီလောပီနံမှုန့် | स्टार्च, मंड | स्टार्च, खळ | gawgaw, almirol
steel, steel plate | 鋼, 鋼材, スチール, 鉄鋼 | thép, thép tấm, sắt thép | เหล็กกล้า, เหล็กแผ่น | သံမဏိ, စတီး | इस्पात, स्टील | पोलाद, स्टील | asero, bakal na asero
sulphuric acid, sulfuric acid | 硫酸, りゅうさん | axit sunfuric | กรดซัลฟิวริก, กรดกำมะถัน | ဆာလ်ဖျူရစ်အက်ဆစ်, ကန့်အက်ဆစ် | गंधक का तेजाब, सल्फ्यूरिक अम्ल | गंधकाम्ल, सल्फ्युरिक आम्ल | asido sulpuriko, sulfuric acid
superabsorbent polymer, hydrogel | 高吸水性樹脂, ハイドロゲル, 吸水ポリマー | polyme siêu thấm, hạt giữ nước | โพลิเมอร์ดูดน้ำ, ไฮโดรเจล | ရေစုပ်ပိုလီမာ | हाइड्रोजेल, जल शोषक बहुलक | हायड्रोजेल, जलशोषक बहुवारिक | polymer na sumisipsip ng tubig, hydrogel
synthetic fibre, synthetic fiber | 合成繊維, 化学繊維, 化繊 | sợi tổng hợp, sợi hóa học | เส้นใยสังเคราะห์ | ဓာတုချည်မျှင်, ပေါင်းစပ်ချည်မျှင် | कृत्रिम रेशा, सिंथेटिक फाइबर | कृत्रिम धागा, सिंथेटिक तंतू | sintetikong hibla
synthetic rubber | 合成ゴム | cao su tổng hợp | ยางสังเคราะห์ | ပေါင်းစပ်ရော်ဘာ | कृत्रिम रबर | कृत्रिम रबर | sintetikong goma
teflon, fluororesin | テフロン, フッ素樹脂 | nhựa teflon, teflon | เทฟลอน | တက်ဖလွန် | टेफ्लॉन | टेफ्लॉन | teflon
tin | 錫, スズ, すず | thiếc, kim loại thiếc | ดีบุก | ခဲမဖြူ, သံဖြူ | टिन धातु, रांगा | कथील | estanyo, lata
titanium, titanium dioxide | チタン, 酸化チタン, 二酸化チタン | titan, titan dioxit | ไทเทเนียม, ไทเทเนียมไดออกไซด์ | တိုက်တေနီယမ် | टाइटेनियम | टायटॅनियम | titanyo, titanium
toxic substance, hazardous substance | 有害物質, 毒物, 劇物 | chất độc hại, chất nguy hại | สารพิษ, วัตถุอันตราย | အဆိပ်အတောက်ပစ္စည်း, အန္တရာယ်ရှိပစ္စည်း | विषैला पदार्थ, खतरनाक पदार्थ | विषारी पदार्थ, घातक पदार्थ | nakalalasong sangkap, mapanganib na sangkap
trichloroethylene, chlorinated solvent | トリクロロエチレン, 塩素系溶剤, 有機塩素系溶剤 | tricloetylen, dung môi clo | ไตรคลอโรเอทิลีน, ตัวทำละลายคลอรีน | ထရိုင်ကလိုရိုအီသလင်း | ट्राइक्लोरोएथिलीन | ट्रायक्लोरोइथिलीन | trichloroethylene
wax, beeswax | ワックス, 蝋, ろう, 蜜蝋 | sáp, sáp ong | แว็กซ์, ไขผึ้ง, ขี้ผึ้ง | ဖယောင်း, ပျားဖယောင်း | मोम | मेण | waks, pagkit
zeolite | ゼオライト, 沸石 | zeolite, zeolit | ซีโอไลต์ | ဇီအိုလိုက် | जियोलाइट | झिओलाइट | zeolite
zinc | 亜鉛, ジンク | kẽm, kim loại kẽm | สังกะสี | သွပ်, ဇင့် | जस्ता, जिंक | जस्त, झिंक | sink, zinc
`;
