/** Concrete adjectives and states (clean, old, cheap, efficient, toxic …): see ../model.ts for the columns. */
export const quality = `
abandoned, deserted, derelict | 放置された, 廃墟, 放棄された | bỏ hoang, bị bỏ rơi | ร้าง, ทิ้งร้าง, ถูกทิ้ง | စွန့်ပစ်ထားသော, ပစ်ထားသော | परित्यक्त, वीरान, लावारिस | बेवारस, ओसाड पडलेले | inabandona, napabayaan
abundant, plentiful, ample | 豊富, 豊かな, ふんだんな | dồi dào, phong phú | อุดมสมบูรณ์, มีมากมาย | ပေါများသော, ကြွယ်ဝသော | प्रचुर, भरपूर | मुबलक, विपुल | sagana, masagana
acidic, acid-containing | 酸性, 酸性の | có tính axit, chua phèn | เป็นกรด, มีฤทธิ์เป็นกรด | အက်ဆစ်ဓာတ်ရှိသော | अम्लीय, तेजाबी | आम्लयुक्त, आम्लधर्मी | asidiko, maasido
adjustable, variable | 調整可能, 可変式, 調節できる | điều chỉnh được, thay đổi được | ปรับได้, ปรับระดับได้ | ချိန်ညှိနိုင်သော | समायोज्य, घटाने बढ़ाने योग्य | कमीजास्त करता येणारे, समायोज्य | naia-adjust, naiaayos
advanced, state-of-the-art, cutting-edge | 先進的, 最先端, 高度な | tiên tiến, hiện đại nhất | ล้ำสมัย, ก้าวหน้า, ขั้นสูง | အဆင့်မြင့်, ခေတ်မီဆုံး | उन्नत, अत्याधुनिक | प्रगत, अत्याधुनिक | makabago, abante
aerobic, oxygen-rich | 好気性, 好気的 | hiếu khí | แบบใช้ออกซิเจน, แอโรบิก | အောက်ဆီဂျင်သုံး | वायवीय | वायुजीवी, ऑक्सिजनयुक्त | aerobic, gumagamit ng oxygen
affordable, reasonably priced | 手頃な価格, 手頃, 購入しやすい | giá cả phải chăng, vừa túi tiền | ราคาจับต้องได้, ราคาย่อมเยา | ဈေးသင့်သော, တတ်နိုင်သောဈေး | किफायती दाम, वहनीय | परवडणारे, माफक दरातील | abot-kaya, kayang bilhin
aged, worn with age, decrepit | 老朽化した, 老朽, 古びた | xuống cấp, cũ nát | เก่าแก่ทรุดโทรม, เสื่อมสภาพ | ဟောင်းနွမ်းယိုယွင်းသော | जर्जर, पुराना पड़ा | जीर्ण, जुनाट | luma na, niluma ng panahon
air-cooled, fan-cooled | 空冷, 空冷式 | làm mát bằng gió, giải nhiệt gió | ระบายความร้อนด้วยอากาศ | လေအေးခံ | हवा से ठंडा होने वाला | हवेने थंड होणारे | pinalalamig ng hangin
alkaline, basic in pH | アルカリ性, 塩基性 | có tính kiềm, kiềm tính | เป็นด่าง, มีฤทธิ์เป็นด่าง | အယ်ကာလီဓာတ်ရှိသော | क्षारीय | अल्कधर्मी, क्षारयुक्त | alkalino
anaerobic, oxygen-free | 嫌気性, 無酸素 | kỵ khí, yếm khí | แบบไม่ใช้ออกซิเจน, ไร้ออกซิเจน | အောက်ဆီဂျင်မဲ့ | अवायवीय, ऑक्सीजन रहित | विनॉक्सी, ऑक्सिजनविरहित | anaerobic, walang oxygen
artificial, man-made | 人工, 人工の, 人造 | nhân tạo | เทียม, มนุษย์สร้างขึ้น, ประดิษฐ์ขึ้น | လူလုပ်, အတု | कृत्रिम, मानव निर्मित | कृत्रिम, मानवनिर्मित | artipisyal, gawa ng tao
automatic, fully automatic, unmanned | 自動, 全自動, 無人 | tự động, hoàn toàn tự động | อัตโนมัติ, แบบอัตโนมัติ, ไร้คนควบคุม | အလိုအလျောက်, အော်တို | स्वचालित, ऑटोमैटिक | स्वयंचलित, ऑटोमॅटिक | awtomatiko
barren, infertile, unproductive | 不毛, 痩せた土地, やせた | cằn cỗi, bạc màu | แห้งแล้งกันดาร, ไม่อุดมสมบูรณ์ | မြေဆီမဲ့သော | बंजर, अनुपजाऊ | नापीक, ओसाड | tigang, hindi mataba
battery-powered, cordless | 電池式, バッテリー駆動, コードレス | chạy pin, dùng pin | ใช้แบตเตอรี่, ไร้สายไฟ | ဘက်ထရီသုံး | बैटरी चालित | बॅटरीवर चालणारे | de-baterya
biodegradable, degradable | 生分解性, 分解しやすい | phân hủy sinh học được, dễ phân hủy | ย่อยสลายได้, ย่อยสลายทางชีวภาพ | ဆွေးမြေ့နိုင်သော | जैव निम्नीकरणीय, सड़नशील | जैवविघटनशील, कुजणारे | nabubulok
blunt, dull blade | 切れ味の悪い, なまくら, 鈍い刃 | cùn, không sắc | ทื่อ, ไม่คม | တုံးသော | कुंद, भोथरा | बोथट | mapurol
brand-new, unused new | 新品, 真新しい, 未使用 | mới tinh, mới toanh, hàng mới | ใหม่เอี่ยม, ของใหม่ | အသစ်စက်စက် | बिल्कुल नया, नया नवेला | कोरे, नवेकोरे | bagong-bago
brittle, crumbly | もろい, 脆い, 崩れやすい | giòn, dễ vỡ vụn | เปราะ, ร่วน | ကြွပ်ဆတ်သော | भंगुर, भुरभुरा | ठिसूळ, भुसभुशीत | malutong, marupok
bulky, voluminous | かさばる, 嵩張る | cồng kềnh, chiếm chỗ | เทอะทะ, กินที่ | နေရာယူသော, ဖောင်းကြွသော | भारी भरकम, जगह घेरने वाला | जागा व्यापणारे, अवजड आकाराचे | malaking kumuha ng espasyo, mabolumen
careless, sloppy | 不注意, ずさんな, いい加減な | cẩu thả, bất cẩn | ประมาท, สะเพร่า, มักง่าย | ပေါ့ဆသော, ဂရုမစိုက်သော | लापरवाह | निष्काळजी, बेफिकीर | pabaya, walang ingat
caustic, strongly alkaline | 苛性, 強アルカリ | ăn da, có tính ăn mòn kiềm | กัดผิวหนัง, ด่างแก่ | အသားစားသော, ပူစပ်ကိုက်စားသော | दाहक, कास्टिक | दाहक, कॉस्टिक | nakapapaso, kaustiko
centralized, centralised | 集中型, 集約型, 一元化 | tập trung hóa, kiểu tập trung | แบบรวมศูนย์ | ဗဟိုချုပ်ကိုင်သော | केंद्रीकृत | केंद्रीकृत | sentralisado
cheap, inexpensive, low-priced | 安い, 安価, 低価格 | rẻ, giá rẻ, rẻ tiền | ราคาถูก, ราคาประหยัด | ဈေးပေါသော, ဈေးသက်သာသော | सस्ता, कम दाम | स्वस्त, कमी किमतीचे | mura, murang halaga
chemical-free, pesticide-free, additive-free | 無農薬, 薬品不使用, 無添加 | không hóa chất, không thuốc trừ sâu | ปลอดสารเคมี, ปลอดสารพิษ, ไร้สาร | ဓာတုကင်းလွတ်, ဓာတုကင်း | रसायन मुक्त, रसायन रहित | रसायनमुक्त | walang kemikal
chronic, persistent, long-standing | 慢性的, 長年の, 恒常的 | kinh niên, kéo dài nhiều năm, mãn tính | เรื้อรัง, ยืดเยื้อ | နာတာရှည်, ကာလရှည်ကြာ | पुरानी चली आ रही, दीर्घकालिक, जीर्ण | जुनाट समस्या, दीर्घकालीन | matagal nang problema, talamak
clean, spotless | 清潔, きれいな, 綺麗 | sạch sẽ, sạch | สะอาด, สะอาดสะอ้าน | သန့်ရှင်းသော, သန့်ပြန့်သော | साफ, स्वच्छ, साफ सुथरा | स्वच्छ, साफ | malinis
clear water, crystal clear, limpid | 澄んだ, 透き通った, 澄んだ水 | trong vắt, trong veo, nước trong | ใสสะอาด, น้ำใส | ကြည်လင်သော | साफ पारदर्शी, निर्मल | नितळ, निर्मळ | malinaw na tubig, napakalinaw
clogged, plugged up, choked up | 詰まった, 目詰まりした | bị tắc, bị nghẹt | ตันอุด, ท่อตัน | ပိတ်ဆို့နေသော | जाम हुआ, अटा हुआ | तुंबलेले, चोंदलेले | baradong-barado
combustible, burnable | 可燃性, 燃えやすい | dễ cháy, cháy được | ติดไฟได้, เผาไหม้ได้ | မီးလောင်လွယ်သော | ज्वलनशील, जलने योग्य | ज्वालाग्राही, ज्वलनशील | nasusunog, madaling magliyab
compact size, small footprint | コンパクト, 小型, 省スペース型 | nhỏ gọn, gọn nhẹ | ขนาดกะทัดรัด, กะทัดรัด | ကျစ်လျစ်သော, နေရာယူမှုနည်းသော | कॉम्पैक्ट, छोटा आकार | आटोपशीर, कॉम्पॅक्ट | siksik at maliit, compact
complicated, complex | 複雑, 煩雑, 込み入った | phức tạp, rắc rối | ซับซ้อน, ยุ่งยาก | ရှုပ်ထွေးသော, ခက်ခဲရှုပ်ထွေး | जटिल, पेचीदा | गुंतागुंतीचे, क्लिष्ट | masalimuot, komplikado
concentrated, high-concentration | 高濃度, 濃厚, 濃い | đậm đặc, nồng độ cao | ความเข้มข้นสูง, เข้มข้นมาก | ပြင်းအားမြင့်, ပျစ်သော | सघन, उच्च सांद्रता | तीव्र, संहत | malapot, mataas ang konsentrasyon
contagious, infectious | 感染性, 伝染性, うつる | lây nhiễm, truyền nhiễm, dễ lây | ติดต่อได้, ติดเชื้อ | ကူးစက်တတ်သော | संक्रामक, छूत का | संसर्गजन्य | nakakahawa
contaminated, polluted, tainted | 汚染された, 汚れた, 汚濁した | bị ô nhiễm, nhiễm bẩn | ปนเปื้อนแล้ว, ถูกปนเปื้อน, เป็นพิษปนเปื้อน | ညစ်ညမ်းသော | दूषित, प्रदूषित | दूषित, प्रदूषित | kontaminado, marumi dahil sa polusyon
continuous, non-stop, round-the-clock | 連続, 連続的, 終日稼働 | liên tục, không ngừng, suốt ngày đêm | ต่อเนื่อง, ตลอดเวลา | အဆက်မပြတ်, တောက်လျှောက် | निरंतर, लगातार, सतत | सतत, अखंड | tuloy-tuloy, walang tigil
convenient, handy | 便利, 手軽, 使い勝手の良い | tiện lợi, thuận tiện | สะดวก, สะดวกสบาย | အဆင်ပြေသော | सुविधाजनक | सोयीस्कर, सोयीचे | maginhawa, madaling gamitin
corrosion-resistant, rustproof, stainless | 耐食性, 錆びにくい, 防錆, 防食 | chống ăn mòn, chống gỉ, không gỉ | ทนการกัดกร่อน, กันสนิม | သံချေးမတက်သော, တိုက်စားမှုခံ | जंगरोधी, संक्षारण रोधी | गंजरोधक | hindi kinakalawang
corrosive, eroding | 腐食性, 腐食しやすい | gây ăn mòn, có tính ăn mòn | มีฤทธิ์กัดกร่อน | တိုက်စားတတ်သော | संक्षारक | क्षरणकारी, गंज आणणारे | nakaaagnas, corrosive
cost-effective, economical | 費用対効果の高い, 経済的, 割安 | hiệu quả chi phí, tiết kiệm chi phí, kinh tế | คุ้มค่า, คุ้มทุน, ประหยัดต้นทุน | ကုန်ကျစရိတ်သက်သာသော | किफायती, लागत प्रभावी | किफायतशीर | matipid, sulit
cracked, split | ひび割れた, 亀裂, 割れた | nứt nẻ, bị nứt | แตกร้าว, ร้าว, มีรอยแตก | အက်ကွဲသော | दरार वाला, चटका हुआ | तडा गेलेले, भेगाळलेले | may bitak, lamat
crowded, congested, packed | 混雑した, 密集, 過密 | đông đúc, chật chội, chen chúc | แออัด, หนาแน่น, เบียดเสียด | လူစည်ကားသော, ပြည့်ကျပ်သော | भीड़भाड़ वाला, भीड़ भरा | गर्दीचे, गजबजलेले | masikip, siksikan, matao
customized, tailor-made | 特注, オーダーメイド, カスタム | theo yêu cầu, đặt riêng, may đo | สั่งทำพิเศษ, ปรับตามต้องการ | စိတ်ကြိုက်ပြုလုပ်ထားသော | मांग के अनुसार, अनुकूलित | गरजेनुसार बनवलेले | pasadya, ayon sa pangangailangan
damaged, impaired, wrecked | 破損した, 傷んだ, 損傷した | hư hỏng, bị hư hại | เสียหาย, พัง | ပျက်စီးနေသော | क्षतिग्रस्त, टूटा फूटा | नुकसानग्रस्त, खराब झालेले | napinsala, sira-sira
dangerous, hazardous, risky | 危険な, 危ない, 危険 | nguy hiểm, nguy hại | อันตราย, เสี่ยงอันตราย | အန္တရာယ်ရှိသော, အန္တရာယ်များသော | खतरनाक, जोखिम भरा | धोकादायक, घातक | mapanganib, delikado
dead, lifeless, dying | 死んだ, 枯死, 瀕死 | chết, chết khô, chết dần | ตาย, เน่าตาย | သေနေသော | मृत, मरा हुआ | मृत, मेलेले | patay, namamatay
defective, faulty, substandard | 欠陥のある, 不良品, 不良 | bị lỗi, kém chất lượng, không đạt chuẩn | บกพร่อง, มีตำหนิ, ต่ำกว่ามาตรฐาน | ချို့ယွင်းသော, စံမမီသော | दोषपूर्ण, घटिया | सदोष, निकृष्ट | depektibo, may depekto
dense, compacted, thick growth | 密な, 高密度, 稠密 | dày đặc, mật độ cao | หนาทึบ, แน่นทึบ | ထူထပ်သော, သိပ်သည်းသော | घना, सघन | दाट, घनदाट | makapal na tubo, siksik
detachable, removable | 着脱式, 取り外し可能, 脱着可能 | tháo rời được, có thể tháo | ถอดออกได้, ถอดประกอบได้ | ဖြုတ်တပ်နိုင်သော | अलग होने योग्य, निकालने योग्य | काढता येणारे, सुटे होणारे | natatanggal, nababaklas
difficult, hard to do, challenging | 困難, 難しい, 難航 | khó khăn, nan giải | ยากลำบาก, ทำได้ยาก | ခက်ခဲသော | कठिन, मुश्किल | अवघड, कठीण | mahirap gawin, mahirap
discolored, discoloured, faded | 変色した, 色あせた | đổi màu, ố màu, phai màu | เปลี่ยนสี, สีซีด, สีเพี้ยน | အရောင်ပြောင်းသော | बदरंग, फीका पड़ा | रंग उडालेले, बदललेला रंग | kupas, nag-iba ang kulay
disposable, single-use | 使い捨て, 一回限り, ワンウェイ | dùng một lần, dùng xong bỏ | ใช้แล้วทิ้ง, ใช้ครั้งเดียวทิ้ง | တစ်ခါသုံး, တစ်ခါသုံးပြီးစွန့်ပစ် | एकल उपयोग, डिस्पोजेबल | एकदाच वापरायचे, डिस्पोजेबल | itinatapon pagkagamit, disposable
dried up, parched, arid | 乾ききった, 枯渇した, 干上がった | khô cạn, khô hạn, cạn kiệt | แห้งขอด, แห้งแล้ง | ခန်းခြောက်သော, ခြောက်သွေ့သော | सूखा हुआ, शुष्क | कोरडे, सुकलेले, शुष्क | natuyo, tuyot, tigang na tigang
drinkable, potable | 飲用可能, 飲める, 飲用に適した | uống được, có thể uống | ดื่มได้ | သောက်သုံးနိုင်သော | पीने योग्य, पेय | पिण्यायोग्य | maiinom, puwedeng inumin
easy, easy to use, user-friendly | 簡単, 容易, 使いやすい | dễ dùng, dễ sử dụng, đơn giản dễ làm | ง่ายดาย, ใช้งานง่าย | လွယ်ကူသော, အသုံးပြုရလွယ်သော | आसान, सरल उपयोग | सोपे, वापरण्यास सोपे | madali, madaling gamitin ng tao
eco-friendly, environmentally friendly | 環境にやさしい, 環境に優しい, エコな, 環境配慮型 | thân thiện với môi trường, thân thiện môi trường | เป็นมิตรต่อสิ่งแวดล้อม, รักษ์โลก | ပတ်ဝန်းကျင်နှင့်သဟဇာတဖြစ်သော, သဘာဝပတ်ဝန်းကျင်ကိုမထိခိုက်သော | पर्यावरण अनुकूल, इको फ्रेंडली | पर्यावरणपूरक, पर्यावरणस्नेही | makakalikasan, eco-friendly
edible, fit to eat | 食べられる, 可食, 食用 | ăn được | กินได้, รับประทานได้ | စားသုံးနိုင်သော, စား၍ရသော | खाद्य, खाने योग्य | खाण्यायोग्य, खाद्य | nakakain
effective, efficacious | 効果的, 有効, 効く | hiệu quả, hữu hiệu | ได้ผล, มีประสิทธิผล | ထိရောက်သော, အာနိသင်ရှိသော | प्रभावी, असरदार | परिणामकारक, प्रभावी | mabisa, epektibo
efficient, high-efficiency | 高効率, 効率的, 効率の良い | hiệu suất cao, năng suất cao | มีประสิทธิภาพ, ประสิทธิภาพสูง | စွမ်းဆောင်ရည်မြင့်, အကျိုးရှိထိရောက် | कुशल, उच्च दक्षता | कार्यक्षम | episyente, mahusay
electric, electrically powered | 電動, 電動式, 電気式 | chạy điện, dùng điện | ใช้ไฟฟ้า, ขับเคลื่อนด้วยไฟฟ้า | လျှပ်စစ်သုံး | बिजली चालित, विद्युत चालित | विजेवर चालणारे | de-kuryente, pinatatakbo ng kuryente
empty, vacant, hollowed out | 空っぽ, 空き, からの | trống rỗng, trống, rỗng | ว่างเปล่า, ว่าง | ဗလာ, လွတ်နေသော | खाली, रिक्त | रिकामे, मोकळे | walang laman, bakante
energy-saving type, low-power | 省エネ型, 省電力型, 低消費電力 | loại tiết kiệm điện, ít tốn điện | แบบประหยัดพลังงาน, กินไฟน้อย | မီတာစားသက်သာသော | कम बिजली खपत वाला | कमी वीज लागणारे | tipid sa kuryente
exhausted, used-up, depleted | 枯渇, 使い果たした, 尽きた | cạn kiệt nguồn, hết sạch | หมดสิ้น, ร่อยหรอ | ကုန်ခန်းသော | समाप्त, खत्म हो चुका | संपलेले | ubos na, naubos
expensive, costly, high-priced | 高価, 高い費用, 高額 | đắt đỏ, tốn kém, đắt tiền | แพง, ราคาแพง, ราคาสูง | ဈေးကြီးသော, တန်ဖိုးကြီးသော | महंगा, खर्चीला | महाग, खर्चिक | mahal ang presyo, magastos
exposed, bare, uncovered to air | むき出し, 露出した, 剥き出し | lộ thiên, trơ ra, phơi lộ | เปลือย, โล่งแจ้ง, ไม่มีสิ่งปกคลุม | ဟင်းလင်းပေါ်နေသော | खुला पड़ा, नंगा | उघडे, उघड्यावरील | nakalantad, nakahantad
fast, rapid, quick, high-speed | 高速, 迅速, 速い, 短時間 | nhanh chóng, nhanh, tốc độ cao | รวดเร็ว, เร็ว, ความเร็วสูง | လျင်မြန်သော, မြန်ဆန်သော | तेज, शीघ्र, जल्दी | जलद, वेगवान | mabilis
fertile, nutrient-rich | 肥沃, 肥えた, 栄養豊富 | màu mỡ, phì nhiêu | อุดมด้วยธาตุอาหาร, ดินดี | မြေဩဇာကောင်းသော | उपजाऊ, उर्वर | सुपीक | mataba ang lupa, matabang lupa
fibrous, stringy | 繊維質, 繊維状 | nhiều xơ, dạng sợi | เป็นเส้นใย, มีเส้นใย | အမျှင်ပါသော | रेशेदार | तंतुमय | mahibla
fire-resistant, fireproof, flame-retardant | 耐火, 難燃性, 不燃 | chống cháy, chịu lửa | ทนไฟ, กันไฟ, ไม่ลามไฟ | မီးခံ, မီးမလောင်သော | अग्निरोधी | अग्निरोधक | hindi nasusunog, fireproof
flooded, submerged, under water | 冠水した, 水没, 浸水した | ngập nước, bị ngập, chìm trong nước | น้ำท่วมขัง, จมน้ำ | ရေမြုပ်နေသော, ရေလွှမ်းသော | जलमग्न, डूबा हुआ | पाण्याखाली गेलेले, जलमय | baha, lubog sa tubig
fresh, newly harvested | 新鮮, 生鮮, 採れたて | tươi, tươi mới | สด, สดใหม่ | လတ်ဆတ်သော | ताजा | ताजे | sariwa
frozen, icy, iced over | 凍った, 凍結した, 氷の | bị đóng băng, đông cứng | แข็งเป็นน้ำแข็ง, ถูกแช่แข็ง | ရေခဲနေသော | जमा हुआ, बर्फीला | गोठलेले | nagyelo, namuo sa lamig
full, filled up, brimming | 満杯, いっぱい, 満タン | đầy ắp, đầy tràn, đầy | เต็ม, เต็มล้น | ပြည့်နေသော | भरा हुआ, पूरा भरा | भरलेले, काठोकाठ | puno, punung-puno
gas-powered, gas-fired | ガス式, ガス焚き, ガス燃焼式 | chạy bằng gas, đốt gas | ใช้แก๊ส, ใช้ก๊าซเป็นเชื้อเพลิง | ဂက်စ်သုံး | गैस चालित | गॅसवर चालणारे | de-gas
genuine, authentic, original part | 純正, 本物, 正規品 | chính hãng, hàng thật | ของแท้, แท้ | အစစ်, စစ်မှန်သော | असली, प्रामाणिक | अस्सल | tunay, orihinal
gravity-fed, non-powered, without electricity | 無動力, 自然流下, 電源不要, 無電源 | tự chảy, không dùng điện | ไม่ใช้ไฟฟ้า, ไหลตามแรงโน้มถ่วง | လျှပ်စစ်မလိုသော, အလိုအလျောက်စီးဆင်း | बिना बिजली, गुरुत्व आधारित | वीजविरहित, गुरुत्वीय | hindi kailangan ng kuryente, gravity-fed
hand-operated, manual, by hand | 手動, 手作業, 人力 | thủ công, bằng tay, vận hành tay | ใช้มือ, ทำด้วยมือ, แบบแมนนวล | လက်ဖြင့်လုပ်သော, လက်လုပ် | हाथ से, हस्तचालित, मैनुअल | हाताने चालणारे, हस्तचलित | mano-mano, de-kamay
handmade, home-made | 手作り, 自家製, ハンドメイド | làm bằng tay, tự làm, tự chế | ทำเอง, ทำมือ | လက်မှု, ကိုယ်တိုင်လုပ် | हाथ से बना, घर का बना | हातबनावटीचे, घरगुती बनावटीचे | gawang-kamay, gawang-bahay
harmful, noxious, injurious | 有害, 害のある, 有害な | có hại, độc hại | เป็นอันตรายต่อสุขภาพ, มีโทษ | အန္တရာယ်ဖြစ်စေသော, ထိခိုက်စေသော | हानिकारक, नुकसानदेह | हानिकारक, अपायकारक | nakapipinsala, nakakasama
harmless, non-toxic, non-hazardous | 無害, 無毒, 毒性のない | vô hại, không độc hại | ไม่มีพิษ, ไร้พิษ, ไม่เป็นอันตราย | အန္တရာယ်မရှိသော, အဆိပ်မရှိသော | हानिरहित, विषरहित | निरुपद्रवी, बिनविषारी | hindi nakalalason, di-mapanganib
healthy, wholesome | 健康的, 健全, 健やか | khỏe mạnh, lành mạnh | สุขภาพดี, แข็งแรงดี | ကျန်းမာသော | स्वस्थ, सेहतमंद | निरोगी, आरोग्यदायी | malusog, mabuti sa kalusugan
heat-resistant, heatproof | 耐熱, 耐熱性 | chịu nhiệt, chống nóng | ทนความร้อน | အပူခံ | ताप रोधी, ऊष्मा सहने वाला | उष्णता सहन करणारे | hindi tinatablan ng init
heavy, weighty | 重い, 重量のある | nặng, nặng nề | หนัก, น้ำหนักมาก | လေးလံသော | भारी, वजनदार | जड, वजनदार | mabigat
heavy-duty, robust, sturdy | 頑丈, 丈夫, 堅牢 | chắc chắn, bền chắc, cứng cáp | แข็งแรง, ทนทานงานหนัก | ခိုင်ခံ့သော, တောင့်တင်းသော | मजबूत, टिकाऊ मजबूत | भक्कम, मजबूत | matibay, pang-mabigatan
high-performance, powerful | 高性能, 強力, ハイパワー | công suất lớn, tính năng cao, mạnh mẽ | สมรรถนะสูง, กำลังสูง, ทรงพลัง | စွမ်းရည်မြင့်, အားကောင်းသော | उच्च प्रदर्शन, शक्तिशाली | उच्च क्षमतेचे, शक्तिशाली | malakas, mataas ang kakayahan
high-temperature, very hot | 高温, 高熱 | nhiệt độ cao, nóng bỏng | อุณหภูมิสูง, ร้อนจัด | အပူချိန်မြင့် | उच्च तापमान | उच्च तापमानाचे | mataas na temperatura
homogeneous, even, uniform, even quality | 均一, 均質, 一様 | đồng đều, đồng nhất | สม่ำเสมอ, เป็นเนื้อเดียวกัน | တစ်ပြေးညီ, ညီညာသော | एकसमान, एकरूप | एकसारखे, समान दर्जाचे | pare-pareho, pantay-pantay
hygienic, sanitary | 衛生的, 衛生的な, 清潔な環境 | hợp vệ sinh, đảm bảo vệ sinh | ถูกสุขลักษณะ, ถูกสุขอนามัย | သန့်ရှင်းကျန်းမာသော, ကျန်းမာရေးနှင့်ညီညွတ်သော | स्वास्थ्यकर, स्वच्छतापूर्ण | आरोग्यदृष्ट्या स्वच्छ | kalinisang pangkalusugan, malinis at ligtas
imported, foreign-made | 輸入品, 外国製, 輸入された | nhập khẩu, hàng ngoại | นำเข้า, ของนอก | နိုင်ငံခြားဖြစ်, တင်သွင်းသော | आयातित, विदेशी | आयात केलेले, परदेशी बनावटीचे | imported, inangkat, gawa sa ibang bansa
inadequate, insufficient, not enough | 不十分, 不足した, 足りない | không đủ, thiếu thốn, không đầy đủ | ไม่เพียงพอ, ไม่พอ | မလုံလောက်သော | अपर्याप्त, नाकाफी | अपुरे, अपर्याप्त | hindi sapat, kulang
inconvenient, awkward | 不便, 使いにくい, 不便な | bất tiện, không thuận tiện | ไม่สะดวก, ลำบาก | အဆင်မပြေသော | असुविधाजनक | गैरसोयीचे | hindi maginhawa, abala
inorganic, mineral matter | 無機, 無機物, 無機性 | vô cơ | อนินทรีย์ | အင်အော်ဂဲနစ် | अकार्बनिक, अजैविक | असेंद्रिय, अजैविक | di-organiko
insoluble, water-insoluble | 不溶性, 水に溶けない | không tan, không hòa tan | ไม่ละลายน้ำ | မပျော်ဝင်သော | अघुलनशील | अविद्राव्य, न विरघळणारे | hindi natutunaw
intact, unbroken, undamaged | 無傷, 壊れていない, 完全な状態 | còn nguyên vẹn, nguyên vẹn | สภาพสมบูรณ์, ไม่เสียหาย | မပျက်မစီးသော, အကောင်းပကတိ | साबुत, अक्षत | अखंडित, शाबूत | buo pa, walang sira
intelligent, smart-type | 知能型, スマート型 | thông minh | อัจฉริยะ, ฉลาด | ဉာဏ်ရည်မြင့်, စမတ် | बुद्धिमान, स्मार्ट | बुद्धिमान, स्मार्ट | matalino
intermittent, on and off | 間欠, 断続的, 間欠的 | gián đoạn, chập chờn, lúc có lúc không | เป็นช่วงๆ, ติดๆดับๆ | ရပ်လိုက်လုပ်လိုက်, ပြတ်တောင်းပြတ်တောင်း | रुक रुक कर, आंतरायिक | अधूनमधून, खंडित | paputol-putol, patigil-tigil
labour-intensive, labor-intensive | 人手のかかる, 労働集約的, 手間のかかる | tốn nhiều công sức, cần nhiều nhân công | ใช้แรงงานมาก | လုပ်အားများစွာလိုသော | श्रम प्रधान, अधिक मेहनत वाला | श्रमप्रधान, जास्त मनुष्यबळ लागणारे | matrabaho, maraming tauhan ang kailangan
labour-saving, labor-saving | 省力, 省力化, 手間いらず | tiết kiệm nhân công, đỡ tốn công | ประหยัดแรงงาน, ทุ่นแรง | လုပ်အားသက်သာသော | श्रम बचाने वाला | श्रम वाचवणारे | nakakatipid sa trabaho
leaky, leaking | 漏れている, 漏れやすい, 水漏れする | bị rò rỉ, bị dột, chảy rỉ | รั่วซึม, รั่วไหล | ယိုစိမ့်နေသော | रिसने वाला, टपकता हुआ | गळके, गळणारे | tumatagas, tumutulo
local-made, domestically produced, domestic product | 国産, 現地生産, 国内製 | sản xuất trong nước, hàng nội địa | ผลิตในประเทศ, ของในประเทศ | ပြည်တွင်းဖြစ် | देशी, स्वदेशी, स्थानीय उत्पाद | स्वदेशी, देशी बनावटीचे | gawang lokal, sariling gawa
long-lasting, long-life | 長寿命, 長持ち, 耐久年数の長い | tuổi thọ cao, bền lâu, lâu bền | อายุการใช้งานยาวนาน, ใช้ได้นาน | သက်တမ်းရှည်သော, ကြာရှည်ခံသော | दीर्घायु, लंबे समय तक चलने वाला | दीर्घकाळ टिकणारे | pangmatagalan, tumatagal
low-carbon, zero-emission | 低炭素, ゼロエミッション, 低炭素型 | các-bon thấp, không phát thải | คาร์บอนต่ำ, ไร้มลพิษ | ကာဗွန်နည်း | कम कार्बन, शून्य उत्सर्जन | कमी कार्बन, शून्य उत्सर्जन | mababa sa carbon, walang emisyon
low-noise, noiseless | 低騒音, 静音, 無騒音 | độ ồn thấp, chạy êm | เสียงเบา, ไร้เสียงรบกวน | အသံတိတ်, ဆူညံမှုနည်းသော | कम शोर वाला | कमी आवाजाचे | tahimik ang andar, mababa ang ingay
low-tech, rudimentary | ローテク, 簡易な, 単純技術 | công nghệ đơn giản, thô sơ | เทคโนโลยีพื้นฐาน, แบบง่าย | နည်းပညာနိမ့်, ရိုးရှင်းသောနည်းပညာ | सरल तकनीक, देसी तकनीक | साधे तंत्रज्ञान | simpleng teknolohiya, payak
low-temperature, low-heat | 低温, 低温の | nhiệt độ thấp | อุณหภูมิต่ำ | အပူချိန်နိမ့် | निम्न तापमान | कमी तापमानाचे | mababang temperatura
lush, leafy, overgrown | 生い茂った, 繁茂, 鬱蒼 | rậm rạp, um tùm, xanh tốt | เขียวชอุ่ม, รกครึ้ม, รกทึบ | စိမ်းလန်းစိုပြည်သော, ထူထပ်ပေါက်နေသော | हरा भरा, झाड़ झंखाड़ | हिरवेगार, दाट वाढलेले | malago, madamo
magnetic, magnetised | 磁性, 磁気, 磁力 | có từ tính, từ tính | เป็นแม่เหล็ก, มีแม่เหล็ก | သံလိုက်ဓာတ်ရှိသော | चुंबकीय | चुंबकीय | magnetiko, may bato-balani
mechanical, mechanized | 機械式, 機械的, 機械化 | cơ khí, cơ giới hóa, bằng máy | เชิงกล, ใช้เครื่องจักร | စက်မှုဆိုင်ရာ, စက်သုံး | यांत्रिक, मशीनी | यांत्रिक | mekanikal, de-makina
modern, contemporary | 近代的, 現代的, 最新式 | hiện đại, tân tiến | ทันสมัย, สมัยใหม่ | ခေတ်မီသော | आधुनिक | आधुनिक | moderno
mold-proof, antifungal, mould-resistant | 防カビ, 抗カビ, カビにくい | chống nấm mốc, kháng nấm | กันเชื้อรา, ต้านเชื้อรา | မှိုခံ, မှိုမတက်သော | फफूंद रोधी | बुरशीरोधक | hindi inaamag
muddy, boggy | 泥だらけ, ぬかるんだ, 泥まみれ | lầy lội, bùn lầy, đầy bùn | เป็นโคลน, เลอะโคลน | ရွှံ့ထူသော, ဗွက်ထူသော | कीचड़ भरा, दलदली | चिखलमय, चिखलाचे | maputik
multi-purpose, versatile, multifunctional | 多目的, 多機能, 汎用 | đa năng, đa mục đích, đa dụng | อเนกประสงค์, หลายหน้าที่ | ဘက်စုံသုံး, ဘက်စုံ | बहुउद्देशीय, बहुउपयोगी | बहुउद्देशीय, बहुपयोगी | maraming gamit, multi-purpose
natural, nature-derived | 天然, 自然由来, 天然由来 | tự nhiên, thiên nhiên | ธรรมชาติ, ตามธรรมชาติ | သဘာဝ, သဘာဝအတိုင်း | प्राकृतिक, कुदरती | नैसर्गिक | natural, likas
neat, orderly, well-kept | 整然, 整った, きちんとした | ngăn nắp, gọn gàng | เป็นระเบียบ, เรียบร้อย | သပ်ရပ်သော | सुव्यवस्थित, करीने से | नीटनेटके, व्यवस्थित | maayos, masinop
non-biodegradable, non-degradable | 非分解性, 分解しにくい, 難分解性 | khó phân hủy, không phân hủy | ย่อยสลายยาก, ไม่ย่อยสลาย | မဆွေးမြေ့နိုင်သော | अजैव निम्नीकरणीय, न सड़ने वाला | अविघटनशील, न कुजणारे | hindi nabubulok, di-nabubulok
oily, oil-stained | 油っぽい, 油まみれ, 油性の | dính dầu, nhờn dầu, lẫn dầu mỡ | เป็นมัน, เปื้อนน้ำมัน | ဆီပါသော, ဆီစေးထန်းသော | तैलीय, तेल लगा | तेलकट | malangis
old, old-fashioned, antiquated | 古い, 旧式, 旧型 | cũ, lạc hậu, cũ kỹ | เก่า, เก่าแก่, ล้าสมัย | ဟောင်းနွမ်းသော, ခေတ်ဟောင်း | पुराना, पुरानी शैली | जुने, कालबाह्य | luma, lumang-luma
on-site, on the spot, in situ | オンサイト, 現場施工, 現地処理 | tại chỗ, tại hiện trường | หน้างาน, ณ จุดกำเนิด | လုပ်ငန်းခွင်တွင်, ကွင်းတွင် | स्थल पर, मौके पर | जागेवर, घटनास्थळी | sa mismong lugar, on-site
open-air, roofless | 屋外露天, 露天, 吹きさらし | ngoài trời, lộ thiên không mái | กลางแจ้ง, ไม่มีหลังคา | အမိုးအကာမဲ့, ဟင်းလင်း | खुले आसमान, खुली छत | उघड्यावर, छप्पर नसलेले | nasa labas, walang bubong
organic, organic matter | 有機, 有機物, 有機性 | hữu cơ, chất hữu cơ | อินทรีย์, สารอินทรีย์ | အော်ဂဲနစ်, သဘာဝအော်ဂဲနစ် | जैविक, कार्बनिक | सेंद्रिय, जैविक | organiko
overloaded, over capacity, overburdened | 過負荷, 容量超過, 処理能力超過 | quá tải, vượt công suất | เกินกำลัง, รับภาระเกิน, เกินพิกัด | ဝန်ပိနေသော, ဝန်ပိုနေသော | क्षमता से अधिक, अतिभारित | क्षमतेपेक्षा जास्त, अतिभारित | sobra sa kapasidad, overloaded
perishable, easily spoiled | 腐りやすい, 傷みやすい, 生もの | dễ hỏng, dễ ôi thiu, dễ thối | เน่าเสียง่าย, เสียง่าย | ပုပ်သိုးလွယ်သော | जल्दी खराब होने वाला | नाशवंत, लवकर खराब होणारे | madaling masira, madaling mabulok
permanent, lasting | 恒久的, 永続的, 常設 | vĩnh viễn, lâu dài, cố định lâu dài | ถาวร, คงทนถาวร | အမြဲတမ်း, ထာဝရ | स्थायी, पक्का | कायमस्वरूपी, कायमचे | permanente, panghabambuhay
physical, non-chemical | 物理的, 薬品を使わない | vật lý, không dùng hóa chất | ทางกายภาพ, ไม่ใช้สารเคมี | ရုပ်ပိုင်းဆိုင်ရာ | भौतिक | भौतिक | pisikal, walang gamit na kemikal
porous, permeable, spongy | 多孔質, 透水性, 浸透性 | xốp, thấm nước, có lỗ rỗng | มีรูพรุน, น้ำซึมผ่านได้ | အပေါက်ငယ်များသော, ရေစိမ့်နိုင်သော | छिद्रयुक्त, पारगम्य | सच्छिद्र, पाझरणारे | buhaghag, tinatagusan ng tubig
precise, accurate, high-precision | 精密, 高精度, 正確 | chính xác, độ chính xác cao | แม่นยำ, ละเอียดแม่นยำ | တိကျသော, မှန်ကန်တိကျ | सटीक, परिशुद्ध | अचूक, तंतोतंत | tumpak, eksakto
pure, unadulterated, high-purity | 純粋, 高純度, 純度の高い | tinh khiết, nguyên chất | บริสุทธิ์, แท้บริสุทธิ์ | စင်ကြယ်သော, သန့်စင်သော | शुद्ध, खालिस | शुद्ध, निर्भेळ | dalisay, puro
rare, scarce, hard to find | 希少, 珍しい, 稀な | hiếm, khan hiếm | หายาก, ขาดแคลน | ရှားပါးသော | दुर्लभ, विरल | दुर्मिळ, विरळ | bihira, pambihira
raw, unprocessed, uncooked | 未加工, 生のまま, 加工前 | thô, chưa chế biến, sống | ดิบ, ยังไม่แปรรูป | အစိမ်း, မပြုပြင်ရသေးသော | कच्चा, असंसाधित | कच्चे, प्रक्रिया न केलेले | hilaw
ready-made, prefabricated, off-the-shelf | 既製品, プレハブ, 組立済み | chế tạo sẵn, làm sẵn, lắp ghép sẵn | สำเร็จรูป, พร้อมใช้ | အသင့်ပြုလုပ်ပြီး, အသင့်သုံး | बना बनाया, तैयार | तयार स्वरूपातील, आयते | yari na, prefabricated
reliable, trustworthy, dependable | 信頼できる, 信頼性の高い, 確実 | đáng tin cậy, ổn định đáng tin | เชื่อถือได้, ไว้ใจได้ | ယုံကြည်စိတ်ချရသော | विश्वसनीय, भरोसेमंद | विश्वासार्ह, भरवशाचे | maaasahan, mapagkakatiwalaan
remote-controlled, remotely operated | 遠隔操作, リモコン式 | điều khiển từ xa | ควบคุมระยะไกล, บังคับด้วยรีโมต | အဝေးထိန်း | दूर से नियंत्रित | दूरनियंत्रित | kontrolado mula sa malayo
reusable, washable and reusable | 再使用可能, 繰り返し使える, 再利用可能 | tái sử dụng được, dùng lại được | ใช้ซ้ำได้, นำกลับมาใช้ได้ | ထပ်သုံးနိုင်သော, ပြန်သုံးနိုင်သော | पुनः प्रयोज्य, दोबारा प्रयोग योग्य | पुन्हा वापरता येणारे | magagamit muli, nagagamit ulit
rotten, putrid, decayed | 腐った, 腐敗した, 傷んだ食べ物 | thối rữa, ôi thiu, mục nát | เน่า, เน่าเสีย, บูด | ပုပ်သော, သိုးသော | सड़ा हुआ, सड़ा गला | कुजलेले, सडलेले | bulok, panis
rusty, rusted, corroded | 錆びた, さびた, 腐食した | gỉ sét, rỉ sét, han gỉ | ขึ้นสนิม, เป็นสนิม | သံချေးတက်သော | जंग लगा | गंजलेले | kinakalawang, makalawang
saline, brackish, salt-affected | 塩分を含む, 塩害, 塩辛い水 | nhiễm mặn, mặn, nước lợ | เค็ม, น้ำกร่อย | ဆားငန်, ငန်သော | खारा, लवणीय | खारट, क्षारयुक्त जमीन | maalat, maalat-alat
scattered, dispersed | 散在, 点在, 散らばった | rải rác, phân tán khắp nơi | กระจัดกระจายทั่ว, กระจายตัว | ပြန့်ကျဲနေသော | बिखरा हुआ, छितरा | विखुरलेले | kalat-kalat, nakakalat
seasonal, season-dependent | 季節的, 季節性, 季節限定 | theo mùa, theo thời vụ | ตามฤดูกาล | ရာသီအလိုက်, ရာသီပေါ် | मौसमी | हंगामी, मोसमी | pana-panahon
second-hand, used, pre-owned | 中古, 中古品, お下がり | đã qua sử dụng, đồ cũ, hàng cũ | มือสอง, ของใช้แล้ว | တစ်ပတ်ရစ်, သုံးပြီးသား | सेकेंड हैंड, पुराना इस्तेमाल किया | वापरलेले, सेकंड हँड | segunda mano, ukay-ukay
self-sufficient, self-sustaining | 自立型, 自給自足, 自給 | tự cung tự cấp, tự chủ | พึ่งพาตนเอง, เลี้ยงตัวเองได้ | ကိုယ့်အားကိုယ်ကိုး, ဖူလုံသော | आत्मनिर्भर | स्वयंपूर्ण, स्वावलंबी | nakapagsasarili, sapat sa sarili
severe, serious, critical | 深刻, 重大, ひどい | nghiêm trọng, trầm trọng | รุนแรง, วิกฤต, หนักหน่วง | ပြင်းထန်သော, ဆိုးရွားသော | गंभीर, विकट | गंभीर, तीव्र स्वरूपाचे | malubha, matindi, grabe
simple, straightforward, plain | 簡易, 単純, シンプル | đơn giản, giản đơn | เรียบง่าย, ไม่ซับซ้อน | ရိုးရှင်းသော, လွယ်ကူရိုးရှင်း | सरल, सादा | साधे, सोपे सुटसुटीत | simple, payak
slimy, sludgy | ぬるぬる, ヘドロ状, どろどろ | nhầy nhụa, nhớt nhát, sền sệt | เป็นเมือก, ลื่นเป็นเมือก | ချွဲကျိကျိ | चिपचिपा, लिसलिसा | बुळबुळीत, चिकट | malansa at madulas, malapot na parang putik
slow, sluggish | 遅い, 緩慢, 鈍い | chậm chạp, chậm, ì ạch | ช้า, เชื่องช้า | နှေးကွေးသော | धीमा, सुस्त | मंद, संथ | mabagal
smokeless, smoke-free | 無煙, 煙の出ない | không khói | ไร้ควัน, ไม่มีควัน | မီးခိုးမဲ့, မီးခိုးကင်း | धुआं रहित, धुआंमुक्त | धूररहित, निर्धूर | walang usok
soluble, water-soluble | 水溶性, 溶けやすい, 可溶性 | tan trong nước, dễ tan | ละลายน้ำได้ | ရေတွင်ပျော်ဝင်သော | घुलनशील | विद्राव्य, विरघळणारे | natutunaw sa tubig
spacious, roomy | 広々とした, 広い敷地, ゆとりある | rộng rãi, thoáng rộng | กว้างขวาง, โล่งกว้าง | ကျယ်ဝန်းသော | विशाल, खुला खुला | प्रशस्त, ऐसपैस | maluwag, maluwang
stable, steady operation | 安定, 安定した, 安定稼働 | ổn định, vận hành ổn định | เสถียร, มั่นคง | တည်ငြိမ်သော | स्थिर, टिकाऊ स्थिति | स्थिर, स्थिरावलेले | matatag, panatag
stagnant, standing, sluggish water | 淀んだ, 停滞, よどみ | tù đọng, ứ đọng nước | นิ่งขัง, น้ำนิ่ง, ขังนิ่ง | ရေသေ, ငြိမ်နေသော | ठहरा हुआ, रुका हुआ | साचलेले, तुंबून राहिलेले | di-umaagos, nakatigil na tubig
steep, precipitous | 急な, 急傾斜, 険しい | dốc, dốc đứng | ชัน, ลาดชัน | မတ်စောက်သော | खड़ी ढाल, ढलवां | चढाचे, उताराचे | matarik
sterile, germ-free, aseptic | 無菌, 滅菌済み, 無菌状態 | vô trùng, vô khuẩn | ปลอดเชื้อ, ไร้เชื้อ | ပိုးမွှားကင်းစင်သော | रोगाणुहीन, जीवाणुरहित | निर्जंतुक, जंतुविरहित | walang mikrobyo, isterilisado
strong, high-strength | 強い, 高強度, 強靭 | bền vững chắc, cường độ cao | แข็งแกร่ง, กำลังรับแรงสูง | သန်မာသော, အားပြင်းသော | ताकतवर, उच्च शक्ति | ताकदवान, बळकट | malakas ang tibay, matatag ang gawa
sudden, abrupt, unexpected | 突然, 急な発生, 突発的 | đột ngột, bất ngờ | กะทันหัน, ฉับพลัน | ရုတ်တရက် | अचानक, आकस्मिक | अचानक, आकस्मिक | biglaan, bigla
sustainable, environmentally sustainable | 持続可能, サステナブル, 持続的 | bền vững, phát triển bền vững | ยั่งยืน | ရေရှည်တည်တံ့သော | टिकाऊ, सतत विकास योग्य | शाश्वत, टिकाऊ | sustenable, napapanatili
swollen, bloated, inflated | 膨らんだ, 膨張した, 腫れた | phình to, trương nở, sưng phồng | บวม, พองตัว | ဖောင်းပွသော | फूला हुआ, सूजा हुआ | फुगलेले, सुजलेले | namamaga, lumobo
tangled, entangled | 絡まった, もつれた, 絡みつく | rối, chằng chịt, vướng víu | พันกัน, ยุ่งเหยิง | ရှုပ်ယှက်ခတ်သော, ရစ်ပတ်နေသော | उलझा हुआ, गुत्थमगुत्था | गुंतलेले | buhol-buhol, gusot
toxic, poisonous, venomous | 有毒, 毒性, 有毒な | độc, có độc, nhiễm độc | เป็นพิษ, มีพิษ | အဆိပ်ရှိသော, အဆိပ်အတောက်ဖြစ်စေသော | विषैला, जहरीला | विषारी | nakalalason, may lason
turbid, cloudy, murky | 濁った, 混濁, 白濁 | đục, vẩn đục, đục ngầu | ขุ่น, ขุ่นมัว | နောက်ကျိသော | गंदला, मटमैला | गढूळ | malabo, maputik na tubig
ultra-low-cost, cut-price, bargain | 格安, 激安, 廉価 | siêu rẻ, giá bèo | ถูกมาก, ราคาประหยัดสุด | အလွန်ဈေးပေါသော | बेहद सस्ता, कौड़ियों के दाम | अतिस्वस्त | napakamura, tipid na presyo
unaffordable, too expensive | 手が出ない, 高すぎる, 負担できない | không kham nổi, quá đắt | แพงเกินไป, จ่ายไม่ไหว | မတတ်နိုင်သော, ဈေးကြီးလွန်းသော | पहुंच से बाहर, बहुत महंगा | न परवडणारे | hindi kayang bilhin, sobrang mahal
uncontrolled, unregulated, unmanaged | 無秩序, 未管理, 野放し | không kiểm soát, tràn lan | ไร้การควบคุม, ไม่ได้ควบคุม | ထိန်းချုပ်မှုမရှိသော | अनियंत्रित, बेकाबू | अनियंत्रित, बेबंद | hindi kontrolado, walang pamamahala
unhealthy, harmful to health | 不健康, 体に悪い, 健康に悪い | không lành mạnh, hại sức khỏe | เสียสุขภาพ, ไม่ดีต่อสุขภาพ | ကျန်းမာရေးထိခိုက်စေသော | अस्वास्थ्यकर, सेहत के लिए खराब | आरोग्यास हानिकारक | masama sa kalusugan
unskilled, untrained, inexperienced | 未熟練, 不慣れ, 未経験 | thiếu tay nghề, chưa qua đào tạo | ไม่มีทักษะ, ขาดประสบการณ์ | ကျွမ်းကျင်မှုမရှိသော, အတွေ့အကြုံမရှိသော | अकुशल, अप्रशिक्षित | अकुशल, अप्रशिक्षित | walang kasanayan, kulang sa karanasan
unstable, fluctuating | 不安定, 変動しやすい | không ổn định, bấp bênh | ไม่เสถียร, ไม่แน่นอน, ผันผวน | မတည်ငြိမ်သော | अस्थिर, डांवाडोल | अस्थिर, बेभरवशाचे | hindi matatag, pabago-bago
untreated, unpurified, raw discharge | 未処理, 処理されていない | chưa qua xử lý, không xử lý | ไม่ผ่านการบำบัด, ยังไม่บำบัด | သန့်စင်မထားသော, မသန့်စင်ရသေးသော | अनुपचारित, बिना उपचार | प्रक्रिया न केलेले सांडपाणी, प्रक्रियाविरहित | hindi ginamot, di-nalinis
unused, unutilized, idle resource | 未利用, 遊休, 使われていない | chưa sử dụng, bỏ không, không dùng đến | ไม่ได้ใช้ประโยชน์, ไม่ได้ใช้ | အသုံးမပြုသော | अप्रयुक्त, बेकार पड़ा | न वापरलेले, वापराविना पडून | hindi ginagamit, nakatiwangwang
valuable, precious, worthwhile | 価値のある, 貴重な, 有用 | có giá trị, quý giá | มีค่า, มีคุณค่า, มีมูลค่า | တန်ဖိုးရှိသော, အဖိုးတန် | मूल्यवान, कीमती | मौल्यवान | mahalaga, may halaga
vulnerable, at risk, easily harmed | 脆弱, 弱い立場, 影響を受けやすい | dễ bị tổn thương | เปราะบาง, กลุ่มเสี่ยง | ထိခိုက်လွယ်သော, အားနည်းသော | असुरक्षित, संवेदनशील | असुरक्षित, दुर्बल | bulnerable, madaling mapinsala
water-cooled, liquid-cooled | 水冷, 水冷式 | làm mát bằng nước, giải nhiệt nước | ระบายความร้อนด้วยน้ำ | ရေအေးခံ | जल शीतलित, पानी से ठंडा | पाण्याने थंड होणारे | pinalalamig ng tubig
water-resistant, waterproof, rainproof | 防水, 耐水, 防滴 | chống nước, chống thấm, kín nước | กันน้ำ, กันฝน, กันซึม | ရေစိုခံ, ရေလုံ | जलरोधी, वाटरप्रूफ | जलरोधक, वॉटरप्रूफ | hindi tinatagusan ng tubig, waterproof
weak, feeble | 弱い, 微弱, 非力 | yếu ớt, yếu | อ่อนแอ, อ่อนแรง | အားနည်းသော, ပျော့ညံ့သော | कमजोर | कमकुवत, अशक्त | mahina
weatherproof, weather-resistant | 耐候性, 全天候型 | chịu thời tiết, chống chịu thời tiết | ทนแดดทนฝน, ทนสภาพอากาศ | ရာသီဥတုဒဏ်ခံ | मौसम रोधी | हवामानरोधक | matibay sa panahon, di-tinatablan ng ulan at araw
withered, wilted, shrivelled | 枯れた, しおれた, 萎れた | héo úa, khô héo | เหี่ยวเฉา, เหี่ยว | ညှိုးနွမ်းသော | मुरझाया, सूखा पौधा | कोमेजलेले, सुकलेले झाड | lanta, nalanta
wooden, made of wood | 木製, 木造 | bằng gỗ, làm từ gỗ | ทำจากไม้, ทำด้วยไม้ | သစ်သားဖြင့်ပြုလုပ်သော | लकड़ी का बना | लाकडी | yari sa kahoy, kahoy na gawa
`;
