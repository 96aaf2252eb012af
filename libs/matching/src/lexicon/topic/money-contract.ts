/** Words of money, prices, tenders, contracts and ownership: see ../model.ts for the columns. */
export const moneyContract = `
accounting, bookkeeping | 会計, 経理, 簿記 | kế toán, sổ sách kế toán | การบัญชี, งานบัญชี | စာရင်းကိုင်, ငွေစာရင်း | लेखांकन, अकाउंटिंग, लेखा | लेखा, हिशेब | accounting, pagtutuos
advance payment, prepayment | 前払い, 前金, 前渡金 | trả trước, tạm ứng | เงินล่วงหน้า, จ่ายล่วงหน้า | ကြိုတင်ငွေ, စရန်ငွေ | अग्रिम भुगतान, एडवांस | आगाऊ रक्कम, अग्रिम | paunang bayad, advance
affordability, affordable price | 手頃な価格, 負担可能な費用, 安価 | giá phải chăng, khả năng chi trả | ราคาย่อมเยา, ราคาเอื้อมถึง | တတ်နိုင်သောဈေး, သက်သာသောဈေး | किफायती, सस्ती कीमत | परवडणारे, परवडणारी किंमत | abot-kaya, abot-kayang presyo
agreement | 合意, 協定, 取り決め | thỏa thuận, hiệp định | ข้อตกลง, ความตกลง | သဘောတူညီချက် | समझौता, करार, एग्रीमेंट | करार, सहमती | kasunduan
allocation, budget allocation | 配分, 割当, 予算配分 | phân bổ, phân bổ ngân sách | การจัดสรร, จัดสรรงบประมาณ | ခွဲဝေချထားမှု, ခွဲဝေပေးခြင်း | आवंटन | वाटप, तरतूद | alokasyon, paglalaan
allowance, stipend | 手当, 支給金 | phụ cấp, trợ cấp sinh hoạt | เบี้ยเลี้ยง, เงินช่วยเหลือ | စရိတ်, ထောက်ပံ့ငွေ | भत्ता | भत्ता | allowance, sustento
arrears, overdue payment | 滞納, 未納, 延滞金 | nợ quá hạn, nợ đọng | ค้างชำระ, หนี้ค้าง | ကြွေးကျန်, ပေးရန်ကျန်ငွေ | बकाया, बकाया राशि | थकबाकी | hindi nabayarang utang, atraso
asset | 資産, 財産 | tài sản, của cải | สินทรัพย์, ทรัพย์สิน | ပိုင်ဆိုင်မှု, ဥစ္စာပစ္စည်း | परिसंपत्ति, संपत्ति | मालमत्ता | ari-arian, asset
auction | 競売, オークション, 公売 | đấu giá, phiên đấu giá | การประมูลขาย, ขายทอดตลาด | လေလံ, လေလံပွဲ | नीलामी | लिलाव | subasta
bank | 銀行, バンク | ngân hàng, nhà băng | ธนาคาร, แบงก์ | ဘဏ် | बैंक | बँक | bangko
bank account | 銀行口座, 口座 | tài khoản ngân hàng, số tài khoản | บัญชีธนาคาร, บัญชีเงินฝาก | ဘဏ်စာရင်း, ဘဏ်အကောင့် | बैंक खाता | बँक खाते | bank account, akawnt sa bangko
bankruptcy, insolvency | 倒産, 破産 | phá sản, vỡ nợ | ล้มละลาย, การล้มละลาย | ဒေဝါလီခံခြင်း, ဒေဝါလီ | दिवालियापन, दिवाला | दिवाळखोरी | pagkabangkarota, pagkalugi
bid, bidding | 入札, 応札, 競争入札 | đấu thầu, bỏ thầu, dự thầu | การประมูล, ยื่นประมูล, ประกวดราคา | တင်ဒါဆွဲ, ဈေးပြိုင် | बोली, बोली लगाना | बोली | bidding, pagsusubasta
bidder | 入札者, 応札者, 入札参加者 | nhà thầu dự thầu, bên dự thầu | ผู้เสนอราคา, ผู้ยื่นข้อเสนอ | တင်ဒါတင်သူ, လေလံဆွဲသူ | बोलीदाता, निविदाकर्ता | निविदाकार, बोलीदार | bidder, kalahok sa bidding
bill, invoice | 請求書, 料金請求, 明細 | hóa đơn, phiếu thu | ใบแจ้งหนี้, ใบเรียกเก็บเงิน, บิล | ငွေတောင်းခံလွှာ, ပြေစာ, ဘေလ် | बिल, चालान, बीजक | बिल, देयक | bill, resibo ng singil
bond, green bond | 債券, グリーンボンド, 公債 | trái phiếu, trái phiếu xanh | พันธบัตร, ตราสารหนี้สีเขียว | ငွေချေးစာချုပ်, ဘွန်း | बांड, बॉन्ड | रोखे, बाँड | bono, bond
borrower | 借り手, 借入人, 債務者 | người vay, bên vay | ผู้กู้, ผู้ยืม | ချေးငွေယူသူ | उधारकर्ता, कर्जदार | कर्जदार | nanghihiram, umuutang
breach of contract | 契約違反, 契約不履行 | vi phạm hợp đồng, không thực hiện hợp đồng | ผิดสัญญา, การละเมิดสัญญา | စာချုပ်ဖောက်ဖျက်မှု, ကတိကဝတ်ဖောက်ဖျက်ခြင်း | अनुबंध का उल्लंघन, करार तोड़ना | कराराचा भंग | paglabag sa kontrata
budget | 予算, 歳出予算, バジェット | ngân sách, dự toán | งบประมาณ, งบประมาณรายจ่าย | ဘတ်ဂျက်, ရသုံးမှန်းခြေငွေစာရင်း | बजट | अर्थसंकल्प, बजेट | badyet, laang-gugulin
budget shortage, lack of funds | 予算不足, 財源不足, 資金不足 | thiếu ngân sách, thiếu kinh phí | งบประมาณไม่พอ, ขาดงบประมาณ | ဘတ်ဂျက်မလုံလောက်, ငွေကြေးမလုံလောက် | बजट की कमी, धन की कमी | निधीची कमतरता, निधीचा अभाव | kakulangan sa badyet, kulang sa pondo
business model | ビジネスモデル, 事業モデル | mô hình kinh doanh, phương thức kinh doanh | โมเดลธุรกิจ, รูปแบบธุรกิจ | စီးပွားရေးပုံစံ, စီးပွားရေးမော်ဒယ် | व्यापार मॉडल, बिजनेस मॉडल | व्यवसाय प्रारूप, बिझनेस मॉडेल | modelo ng negosyo, business model
business plan | 事業計画, 事業計画書, ビジネスプラン | kế hoạch kinh doanh, phương án kinh doanh | แผนธุรกิจ, แผนการดำเนินธุรกิจ | စီးပွားရေးအစီအစဉ် | व्यवसाय योजना, बिजनेस प्लान | व्यवसाय आराखडा | plano sa negosyo, business plan
buyer | 買い手, 購入者, バイヤー | người mua, bên mua | ผู้ซื้อ, ผู้จัดซื้อ | ဝယ်သူ, ဝယ်ယူသူ | खरीदार, खरीददार | खरेदीदार | mamimili, bumibili
capital | 資本, 資本金, 元手 | vốn, nguồn vốn | เงินทุน, ทุน | အရင်းအနှီး, မတည်ငွေ | पूंजी | भांडवल | puhunan, kapital
capital expenditure, capital cost | 設備投資, 資本的支出, 建設費用 | chi phí đầu tư, chi đầu tư xây dựng | รายจ่ายลงทุน, งบลงทุน | ငွေလုံးငွေရင်းအသုံးစရိတ်, မတည်ကုန်ကျစရိတ် | पूंजीगत व्यय, पूंजी लागत | भांडवली खर्च | gastusing kapital, capital expenditure
carbon tax | 炭素税, カーボンタックス, 温暖化対策税 | thuế carbon, thuế các-bon | ภาษีคาร์บอน, ภาษีการปล่อยคาร์บอน | ကာဗွန်အခွန် | कार्बन टैक्स, कार्बन कर | कार्बन कर | buwis sa karbon, carbon tax
cash | 現金, キャッシュ | tiền mặt, tiền mặt tại quỹ | เงินสด | လက်ငင်းငွေ, ငွေသား | नकद, कैश | रोख, रोकड | perang papel, kas, cash
cash flow | キャッシュフロー, 資金繰り, 現金収支 | dòng tiền, lưu chuyển tiền tệ | กระแสเงินสด, สภาพคล่อง | ငွေသားစီးဆင်းမှု, ငွေဝင်ငွေထွက် | नकदी प्रवाह, कैश फ्लो | रोख प्रवाह | daloy ng pera, cash flow
client | 発注者, 依頼主, 顧客先 | khách hàng đặt hàng, chủ đầu tư | ผู้ว่าจ้าง, ลูกค้าผู้ว่าจ้าง | အလုပ်အပ်သူ, အမှုသည် | ग्राहक पक्ष, क्लाइंट | अशील, ग्राहक पक्ष | kliyente
co-financing | 協調融資, 共同出資, 共同負担 | đồng tài trợ, vốn đối ứng | การร่วมทุนสนับสนุน, เงินสมทบ | ပူးတွဲငွေကြေးထောက်ပံ့မှု | सह वित्तपोषण | सह-वित्तपुरवठा | magkatuwang na pagpopondo, counterpart fund
collateral, security | 担保, 抵当物 | tài sản thế chấp, tài sản bảo đảm | หลักประกัน, หลักทรัพย์ค้ำประกัน | အပေါင်ပစ္စည်း, အာမခံပစ္စည်း | जमानत, गिरवी | तारण | prenda, kolateral
company, firm | 会社, 企業, 事業者 | công ty, doanh nghiệp | บริษัท, ห้างหุ้นส่วน | ကုမ္ပဏီ | कंपनी, फर्म | कंपनी | kompanya, kumpanya
compensation, indemnity | 補償, 賠償, 補償金 | bồi thường, đền bù | ค่าชดเชย, ค่าทดแทน | လျော်ကြေး, နစ်နာကြေး | मुआवजा, क्षतिपूर्ति | नुकसानभरपाई, मोबदला | kabayaran, bayad-pinsala, kompensasyon
competition, competitiveness | 競争, 競争力 | cạnh tranh, năng lực cạnh tranh | การแข่งขัน, ขีดความสามารถในการแข่งขัน | ယှဉ်ပြိုင်မှု, ပြိုင်ဆိုင်မှု | प्रतिस्पर्धा, मुकाबला | स्पर्धा, स्पर्धात्मकता | kompetisyon, paligsahan
concession, concession agreement | コンセッション, 運営権, 事業権 | nhượng quyền, hợp đồng nhượng quyền | สัมปทาน, สัญญาสัมปทาน | လုပ်ပိုင်ခွင့်စာချုပ်, ကွန်ဆက်ရှင် | रियायत समझौता, ठेका अधिकार | सवलत करार | konsesyon
consortium | 共同企業体, コンソーシアム, 企業連合 | liên danh, tổ hợp nhà thầu | กลุ่มบริษัทร่วมค้า, กิจการร่วมค้า | ကုမ္ပဏီစု, ကွန်ဆော်တီယမ် | संघ, कंसोर्टियम | कन्सोर्टियम, कंपनी समूह | konsorsyum
contract | 契約, 契約書, 請負契約 | hợp đồng, bản hợp đồng | สัญญา, สัญญาจ้าง | စာချုပ်, ကန်ထရိုက်စာချုပ် | अनुबंध, ठेका, कॉन्ट्रैक्ट | करार, कंत्राट | kontrata
contract period | 契約期間, 契約年数 | thời hạn hợp đồng, thời gian hợp đồng | ระยะเวลาสัญญา, อายุสัญญา | စာချုပ်သက်တမ်း | अनुबंध अवधि | कराराचा कालावधी | tagal ng kontrata
cost, expense | 費用, コスト, 経費 | chi phí, phí tổn | ต้นทุน, ค่าใช้จ่าย | ကုန်ကျစရိတ် | लागत, खर्च | खर्च | gastos, halaga ng gastusin
cost estimate | 概算費用, 見積額, 積算 | dự toán chi phí, ước tính chi phí | ประมาณราคา, ราคากลาง | ကုန်ကျစရိတ်ခန့်မှန်းချက် | लागत अनुमान, एस्टीमेट | खर्चाचा अंदाज, अंदाजपत्रक | tantiya ng gastos
cost recovery | 費用回収, コスト回収 | thu hồi chi phí, bù đắp chi phí | การคืนทุนค่าใช้จ่าย, การเรียกคืนต้นทุน | ကုန်ကျစရိတ်ပြန်ရခြင်း | लागत वसूली | खर्च वसुली | pagbawi ng gastos
cost reduction, cost saving | コスト削減, 経費節減, 費用低減 | giảm chi phí, tiết kiệm chi phí | ลดต้นทุน, ประหยัดค่าใช้จ่าย | ကုန်ကျစရိတ်လျှော့ချခြင်း, စရိတ်ချွေတာခြင်း | लागत में कमी, खर्च बचत | खर्चात कपात, खर्च बचत | pagbabawas ng gastos, pagtitipid sa gastos
credit, on credit | 信用供与, 掛け売り, クレジット | tín dụng, mua chịu | สินเชื่อ, เครดิต | အကြွေး, ခရက်ဒစ် | ऋण सुविधा, उधार, क्रेडिट | पत, उधारी | kredito, pautang
crowdfunding | クラウドファンディング, クラファン | gọi vốn cộng đồng, huy động vốn cộng đồng | ระดมทุนสาธารณะ, คราวด์ฟันดิง | လူထုထောက်ပံ့ငွေ, ခရောက်ဖန်ဒင်း | क्राउडफंडिंग, जन सहयोग निधि | क्राउडफंडिंग, लोकवर्गणी | crowdfunding
currency | 通貨, 貨幣 | tiền tệ, đồng tiền | สกุลเงิน, เงินตรา | ငွေကြေး | मुद्रा, करेंसी | चलन | salapi, pera ng bansa
customer, consumer | 顧客, お客様, 利用者, 消費者 | khách hàng, người tiêu dùng | ลูกค้า, ผู้บริโภค | ဖောက်သည်, စားသုံးသူ | ग्राहक, उपभोक्ता | ग्राहक | kustomer, parokyano, konsyumer
customs duty, import duty | 関税, 輸入税 | thuế nhập khẩu, thuế quan | ภาษีศุลกากร, อากรขาเข้า | အကောက်ခွန်, သွင်းကုန်ခွန် | सीमा शुल्क, आयात शुल्क, कस्टम ड्यूटी | सीमाशुल्क, आयात शुल्क | taripa, buwis sa angkat
debt | 債務, 借金, 負債 | nợ, khoản nợ | หนี้สิน, หนี้ | ကြွေးမြီ, အကြွေးတင်ငွေ | कर्ज, ऋण | कर्ज | utang, pagkakautang
deficit | 赤字, 不足額, 欠損 | thâm hụt, thiếu hụt ngân sách | ขาดดุล, การขาดดุล | လိုငွေပြမှု | घाटा | तूट | depisit, kakulangan
deposit, down payment | 保証金, 頭金, 預り金, デポジット | tiền đặt cọc, tiền ký quỹ | เงินมัดจำ, เงินประกัน | စပေါ်ငွေ, အပ်ငွေ | जमा राशि, डिपॉजिट, बयाना | अनामत रक्कम, ठेव | deposito, paunang hulog
depreciation | 減価償却, 償却 | khấu hao, hao mòn tài sản | ค่าเสื่อมราคา, การหักค่าเสื่อม | တန်ဖိုးလျော့ခြင်း, တန်ဖိုးလျော့တွက် | मूल्यह्रास, घिसाई | घसारा | depresasyon, pagbaba ng halaga
development assistance, official development assistance, foreign aid | 開発援助, 政府開発援助, ODA | hỗ trợ phát triển chính thức, viện trợ phát triển, vốn ODA | ความช่วยเหลือเพื่อการพัฒนา, ความช่วยเหลือจากต่างประเทศ | ဖွံ့ဖြိုးရေးအကူအညီ, နိုင်ငံခြားအကူအညီ | विकास सहायता, विदेशी सहायता | विकास सहाय्य, परकीय मदत | tulong pangkaunlaran, tulong dayuhan
discount | 割引, 値引き, 減額 | giảm giá, chiết khấu | ส่วนลด, ลดราคา | ဈေးလျှော့, လျှော့ဈေး | छूट, डिस्काउंट | सवलत, सूट | diskwento, bawas-presyo
donation | 寄付, 寄附金, 寄贈 | quyên góp, tặng, khoản đóng góp | การบริจาค, เงินบริจาค | အလှူငွေ, လှူဒါန်းမှု | दान, चंदा, डोनेशन | देणगी, दान | donasyon, abuloy
donor | 援助国, ドナー, 寄付者, 援助機関 | nhà tài trợ, bên tài trợ | ผู้บริจาค, แหล่งทุน | အလှူရှင်, ထောက်ပံ့သူ | दाता, दानदाता | देणगीदार, दाता | donor, nagkakaloob
economic growth | 経済成長, 経済発展 | tăng trưởng kinh tế, phát triển kinh tế | การเติบโตทางเศรษฐกิจ, เศรษฐกิจเติบโต | စီးပွားရေးတိုးတက်မှု | आर्थिक विकास, आर्थिक वृद्धि | आर्थिक वाढ, आर्थिक विकास | paglago ng ekonomiya
economy | 経済, 景気 | kinh tế, nền kinh tế | เศรษฐกิจ, ระบบเศรษฐกิจ | စီးပွားရေး | अर्थव्यवस्था | अर्थव्यवस्था | ekonomiya
enterprise, small and medium enterprise | 中小企業, 事業体, 企業体 | doanh nghiệp nhỏ và vừa, xí nghiệp | วิสาหกิจ, วิสาหกิจขนาดกลางและขนาดย่อม | စီးပွားရေးလုပ်ငန်း, အသေးစားအလတ်စားလုပ်ငန်း | उद्यम, लघु और मध्यम उद्यम | उद्योग उपक्रम, लघु व मध्यम उद्योग | negosyo, maliit at katamtamang negosyo
exchange rate | 為替レート, 為替相場 | tỷ giá, tỷ giá hối đoái | อัตราแลกเปลี่ยน | ငွေလဲနှုန်း | विनिमय दर | विनिमय दर | palitan ng pera, exchange rate
expenditure, spending | 支出, 歳出, 出費 | chi tiêu, khoản chi | รายจ่าย, การใช้จ่าย | အသုံးစရိတ်, သုံးငွေ | व्यय, खर्चा | व्यय, खर्च रक्कम | gastusin, paggasta
export | 輸出, 海外輸出 | xuất khẩu, hàng xuất khẩu | ส่งออก, การส่งออก | ပို့ကုန်, တင်ပို့ခြင်း | निर्यात, एक्सपोर्ट | निर्यात | pagluluwas, eksport
fee, charge | 手数料, 料金, 使用料 | lệ phí, phí | ค่าธรรมเนียม, ค่าบริการ | အခကြေးငွေ, ဝန်ဆောင်ခ | शुल्क, फीस | शुल्क, फी | bayad, bayarin, singil
finance, financing | 財政, 資金調達, 金融, ファイナンス | tài chính, cấp vốn | การเงิน, การจัดหาเงินทุน | ဘဏ္ဍာရေး, ငွေကြေးထောက်ပံ့မှု | वित्त, वित्तपोषण | वित्त, वित्तपुरवठा | pananalapi, pagpopondo
fiscal year, financial year | 会計年度, 年度, 事業年度 | năm tài chính, năm ngân sách | ปีงบประมาณ, รอบปีบัญชี | ဘဏ္ဍာရေးနှစ်, ဘဏ္ဍာနှစ် | वित्तीय वर्ष, वित्त वर्ष | आर्थिक वर्ष | taong piskal, fiscal year
free of charge, gratis | 無料, 無償 | miễn phí, không mất tiền | ฟรี, ไม่มีค่าใช้จ่าย, ไม่คิดค่าบริการ | အခမဲ့, အလကား | मुफ्त, निःशुल्क | मोफत, विनामूल्य | libre, walang bayad
fund, funding | 資金, 基金, ファンド, 財源 | quỹ, kinh phí, nguồn kinh phí | กองทุน, ทุนสนับสนุน | ရန်ပုံငွေ | निधि, कोष, फंड | निधी, फंड | pondo
grant, subsidy grant | 助成金, 無償資金, 交付金 | viện trợ không hoàn lại, khoản tài trợ | เงินให้เปล่า, เงินอุดหนุนโครงการ | ထောက်ပံ့ကြေး, အလှူငွေထောက်ပံ့မှု | अनुदान, ग्रांट | अनुदान | gawad, grant, kaloob
gross domestic product, GDP | 国内総生産, GDP | tổng sản phẩm quốc nội, GDP | ผลิตภัณฑ์มวลรวมในประเทศ, จีดีพี | ပြည်တွင်းအသားတင်ထုတ်လုပ်မှု, ဂျီဒီပီ | सकल घरेलू उत्पाद, जीडीपी | सकल देशांतर्गत उत्पादन, जीडीपी | gross domestic product, GDP
guarantee | 保証, 請け合い | bảo lãnh, đảm bảo | การค้ำประกัน, หนังสือค้ำประกัน | အာမခံချက်, အာမခံပေးခြင်း | गारंटी, जमानत देना | हमी, गॅरंटी | garantiya, panagot
high cost, expensive | 高コスト, 高額, 割高, 費用が高い | chi phí cao, đắt đỏ, tốn kém | ราคาแพง, ต้นทุนสูง | ဈေးကြီး, ကုန်ကျစရိတ်များ | महंगा, अधिक लागत | महाग, जास्त खर्च | mahal, magastos
household income | 世帯収入, 家計収入 | thu nhập hộ gia đình, thu nhập gia đình | รายได้ครัวเรือน, รายได้ครอบครัว | အိမ်ထောင်စုဝင်ငွေ, မိသားစုဝင်ငွေ | पारिवारिक आय, घरेलू आय | कौटुंबिक उत्पन्न | kita ng sambahayan, kita ng pamilya
import | 輸入, 海外調達 | nhập khẩu, hàng nhập khẩu | นำเข้า, การนำเข้า | သွင်းကုန်, တင်သွင်းမှု | आयात, इंपोर्ट | आयात | pag-angkat, angkat, import
incentive | インセンティブ, 奨励策, 優遇措置 | khuyến khích, ưu đãi | แรงจูงใจ, สิ่งจูงใจ | မက်လုံး, ဆွဲဆောင်မက်လုံး | प्रोत्साहन, इंसेंटिव | प्रोत्साहन, प्रोत्साहनपर लाभ | insentibo, pabuya
income | 収入, 所得 | thu nhập, nguồn thu nhập | รายได้, เงินได้ | ဝင်ငွေ | आय, आमदनी, कमाई | उत्पन्न, मिळकत | kita, sahod na kinikita
income tax | 所得税 | thuế thu nhập, thuế TNCN | ภาษีเงินได้, ภาษีรายได้ | ဝင်ငွေခွန် | आयकर, इनकम टैक्स | आयकर | buwis sa kita, income tax
inflation, price increase | インフレ, 物価上昇, 値上がり | lạm phát, tăng giá | เงินเฟ้อ, ราคาสูงขึ้น | ငွေကြေးဖောင်းပွမှု, ကုန်ဈေးနှုန်းတက်ခြင်း | मुद्रास्फीति, महंगाई | चलनवाढ, महागाई | implasyon, pagtaas ng presyo
initial cost, upfront cost | 初期費用, イニシャルコスト, 導入費用 | chi phí ban đầu, vốn ban đầu | ค่าใช้จ่ายเริ่มต้น, เงินลงทุนเริ่มแรก | ကနဦးကုန်ကျစရိတ် | प्रारंभिक लागत, शुरुआती खर्च | प्रारंभिक खर्च, सुरुवातीचा खर्च | paunang gastos, panimulang gastos
installment, instalment | 分割払い, 割賦, 月賦 | trả góp, trả dần | ผ่อนชำระ, งวดชำระ | အရစ်ကျ, အရစ်ကျပေးချေမှု | किस्त, ईएमआई | हप्ता, हप्त्याने पैसे | hulugan, hulog
insurance | 保険, 損害保険 | bảo hiểm, hợp đồng bảo hiểm | ประกันภัย, การประกัน | အာမခံ, အာမခံလုပ်ငန်း | बीमा, इंश्योरेंस | विमा | seguro, insurance
interest rate | 金利, 利率, 利息 | lãi suất, tiền lãi | อัตราดอกเบี้ย, ดอกเบี้ย | အတိုးနှုန်း | ब्याज दर, ब्याज | व्याजदर, व्याज | interes, tantos ng interes
inventory, stock | 在庫, 棚卸, 在庫品 | hàng tồn kho, kiểm kê kho | สินค้าคงคลัง, สต็อก | ကုန်ပစ္စည်းလက်ကျန်, စတော့ | माल सूची, स्टॉक, भंडार | साठा, मालसाठा | imbentaryo, stock
investment | 投資, 出資 | đầu tư, vốn đầu tư | การลงทุน, เงินลงทุน | ရင်းနှီးမြှုပ်နှံမှု | निवेश, इन्वेस्टमेंट | गुंतवणूक | pamumuhunan, puhunang inilagak
investor | 投資家, 出資者 | nhà đầu tư, bên đầu tư | นักลงทุน, ผู้ลงทุน | ရင်းနှီးမြှုပ်နှံသူ | निवेशक | गुंतवणूकदार | mamumuhunan, investor
joint venture | 合弁, 共同事業, ジョイントベンチャー, 合弁会社 | liên doanh, công ty liên doanh | กิจการร่วมทุน, ร่วมทุน | ဖက်စပ်လုပ်ငန်း, ဖက်စပ် | संयुक्त उद्यम, जॉइंट वेंचर | संयुक्त उपक्रम | joint venture, magkasosyong negosyo
labour cost, labor cost | 人件費, 労務費 | chi phí nhân công, tiền công | ค่าแรง, ต้นทุนแรงงาน | လုပ်သားစရိတ်, အလုပ်သမားစရိတ် | श्रम लागत, मजदूरी खर्च | मजुरी खर्च, कामगार खर्च | gastos sa paggawa, bayad sa trabahador
land price | 地価, 土地価格 | giá đất, giá bất động sản | ราคาที่ดิน, ค่าที่ดิน | မြေဈေး | भूमि मूल्य, जमीन की कीमत | जमिनीची किंमत, जमिनीचा भाव | presyo ng lupa, halaga ng lupa
landlord, landowner | 地主, 大家, 土地所有者 | chủ đất, chủ nhà cho thuê | เจ้าของที่ดิน, เจ้าของบ้านเช่า | မြေရှင်, အိမ်ရှင် | जमींदार, भूस्वामी, मकान मालिक | जमीनदार, जमीनमालक, घरमालक | may-ari ng lupa, kasera
lease | リース, 賃貸借, 賃借 | cho thuê, thuê dài hạn | สัญญาเช่า, การเช่า, ลีสซิ่ง | အငှားချ, ငှားရမ်းစာချုပ် | पट्टा, लीज | भाडेपट्टा, लीज | pagpapaupa, lease
lender, creditor | 貸し手, 債権者, 融資元 | bên cho vay, chủ nợ | ผู้ให้กู้, เจ้าหนี้ | ချေးငွေပေးသူ, မြီရှင် | ऋणदाता, लेनदार | कर्जदाता, सावकार, धनको | nagpapautang, pinagkakautangan
life cycle cost | ライフサイクルコスト, 生涯費用, LCC | chi phí vòng đời, chi phí toàn vòng đời | ต้นทุนตลอดอายุการใช้งาน, ต้นทุนวัฏจักรชีวิต | သက်တမ်းတစ်လျှောက်ကုန်ကျစရိတ် | जीवन चक्र लागत | जीवनचक्र खर्च | gastos sa buong buhay ng kagamitan, life cycle cost
loan | 融資, 借款, ローン, 貸付 | khoản vay, vốn vay, cho vay | เงินกู้, สินเชื่อเงินกู้ | ချေးငွေ | ऋण, कर्जा, लोन | कर्ज रक्कम, लोन | pautang, utang na pera, loan
loss, financial loss | 損失, 損害額, 欠損金 | thua lỗ, tổn thất tài chính | ขาดทุน, ผลขาดทุน | အရှုံး, ဆုံးရှုံးငွေ | नुकसान, हानि, घाटा होना | तोटा, नुकसान | pagkalugi sa negosyo, lugi
low cost, inexpensive, cheap | 低コスト, 安価な, 格安, 安い | chi phí thấp, giá rẻ | ต้นทุนต่ำ, ราคาถูก, ราคาประหยัด | ကုန်ကျစရိတ်နည်း, ဈေးသက်သာ, ဈေးပေါ | कम लागत, सस्ता | कमी खर्च, स्वस्त | mura, mababang gastos
maintenance cost, upkeep cost | 維持費, 維持管理費, 保守費用 | chi phí bảo trì, chi phí duy tu | ค่าบำรุงรักษา, ค่าซ่อมบำรุง | ပြုပြင်ထိန်းသိမ်းစရိတ် | रखरखाव लागत, मेंटेनेंस खर्च | देखभाल खर्च, देखभाल-दुरुस्ती खर्च | gastos sa pagmamantini, gastos sa pagpapanatili
market price | 市場価格, 相場, 時価 | giá thị trường, giá cả thị trường | ราคาตลาด, ราคาท้องตลาด | ပေါက်ဈေး, ဈေးကွက်ဈေးနှုန်း | बाजार मूल्य, बाजार भाव | बाजारभाव | presyo sa merkado, presyo sa pamilihan
marketing, sales promotion | マーケティング, 販売促進, 販路開拓 | tiếp thị, xúc tiến bán hàng | การตลาด, ส่งเสริมการขาย | ဈေးကွက်ရှာဖွေရေး, အရောင်းမြှင့်တင်ရေး | विपणन, मार्केटिंग | विपणन, मार्केटिंग | marketing, pagmemerkado
microfinance, microcredit | マイクロファイナンス, 小口融資, 小規模金融 | tài chính vi mô, tín dụng vi mô | ไมโครไฟแนนซ์, การเงินรายย่อย | အသေးစားချေးငွေ, အသေးစားငွေရေးကြေးရေး | सूक्ष्म वित्त, माइक्रोफाइनेंस | सूक्ष्म वित्तपुरवठा, मायक्रोफायनान्स | microfinance, maliitang pautang
money, banknote | お金, 金銭, 紙幣 | tiền, tiền bạc | เงินทอง, ธนบัตร | ပိုက်ဆံ, ငွေစက္ကူ | पैसा, रुपया, धन | पैसा, पैसे | pera, salapi na papel
monopoly | 独占, 寡占 | độc quyền, độc chiếm thị trường | การผูกขาด, ผูกขาด | လက်ဝါးကြီးအုပ်, လက်ဝါးကြီးအုပ်ခြင်း | एकाधिकार | मक्तेदारी | monopolyo
monthly fee, subscription fee | 月額料金, 月額, 会費, サブスク | phí hàng tháng, phí thuê bao | ค่าบริการรายเดือน, ค่าสมาชิก | လစဉ်ကြေး, လစဉ်ဝန်ဆောင်ခ | मासिक शुल्क, सदस्यता शुल्क | मासिक शुल्क, मासिक वर्गणी | buwanang bayad, buwanang singil
mortgage | 抵当, 住宅ローン, 抵当権 | thế chấp, vay thế chấp | จำนอง, สินเชื่อบ้าน | အပေါင်, အိမ်ရာအပေါင် | गिरवी रखना, बंधक | गहाण, गहाणखत | sangla, mortgage
negotiation | 交渉, 折衝 | đàm phán, thương lượng | การเจรจา, การเจรจาต่อรอง | ညှိနှိုင်းဆွေးနွေးမှု, ဈေးညှိခြင်း | बातचीत, वार्ता, सौदेबाजी | वाटाघाटी | negosasyon, pakikipagkasundo
operating cost, running cost | 運転費, ランニングコスト, 運営費, 運用コスト | chi phí vận hành, chi phí hoạt động | ค่าใช้จ่ายในการดำเนินงาน, ต้นทุนเดินระบบ | လည်ပတ်စရိတ်, လုပ်ငန်းလည်ပတ်ကုန်ကျစရိတ် | परिचालन लागत, चलाने का खर्च | परिचालन खर्च, चालवण्याचा खर्च | gastos sa operasyon, gastos sa pagpapatakbo
outsourcing, contracting out | 外部委託, 民間委託, アウトソーシング, 業務委託 | thuê ngoài, khoán ngoài | จ้างเหมาบริการ, เอาต์ซอร์ส | ပြင်ပသို့လုပ်ငန်းအပ်ခြင်း, အောက်ဆို့စ် | बाहरी ठेका, आउटसोर्सिंग | बाह्य कंत्राट, आउटसोर्सिंग | outsourcing, pagpapakontrata sa labas
owner, proprietor | 所有者, 持ち主, オーナー | chủ sở hữu, chủ | เจ้าของ, ผู้เป็นเจ้าของ | ပိုင်ရှင် | मालिक, स्वामी | मालक | may-ari
ownership, property rights | 所有権, 保有, 帰属 | quyền sở hữu, sở hữu | กรรมสิทธิ์, ความเป็นเจ้าของ | ပိုင်ဆိုင်ခွင့် | स्वामित्व, मालिकाना हक | मालकी, मालकी हक्क | pagmamay-ari
payback period, return on investment | 投資回収期間, 投資回収, 回収年数, 投資対効果 | thời gian hoàn vốn, hoàn vốn | ระยะเวลาคืนทุน, ผลตอบแทนการลงทุน, คืนทุน | အရင်းကျေကာလ, ရင်းနှီးငွေပြန်ရချိန် | निवेश वापसी अवधि, लागत वापसी | परतफेड कालावधी, गुंतवणुकीवरील परतावा | panahon ng pagbawi ng puhunan, balik-puhunan
payment | 支払い, 支払, 決済, 納付 | thanh toán, chi trả | การชำระเงิน, การจ่ายเงิน | ငွေပေးချေမှု, ငွေချေခြင်း | भुगतान, पेमेंट, अदायगी | देयक भरणा, पेमेंट, भरणा | pagbabayad, pambayad
performance bond, bid bond | 履行保証, 入札保証金, 契約保証金 | bảo lãnh thực hiện hợp đồng, bảo lãnh dự thầu | หลักประกันสัญญา, หลักประกันซอง | စာချုပ်အာမခံငွေ, တင်ဒါအာမခံကြေး | निष्पादन गारंटी, बयाना राशि | कामगिरी हमी, बयाणा रक्कम | performance bond, bid bond
poverty | 貧困, 生活困窮 | nghèo đói, nghèo | ความยากจน, ยากจน | ဆင်းရဲမွဲတေမှု, ဆင်းရဲမှု | गरीबी, निर्धनता | गरिबी, दारिद्र्य | kahirapan, karukhaan
price | 価格, 値段, プライス | giá, giá cả | ราคา, ราคาสินค้า | ဈေးနှုန်း, တန်ဖိုး | कीमत, दाम, मूल्य | किंमत, भाव | presyo, halaga
price list, rate card | 料金表, 価格表 | bảng giá, biểu phí | รายการราคา, ตารางราคา | ဈေးနှုန်းစာရင်း | मूल्य सूची, रेट लिस्ट | दरपत्रक, किंमत यादी | listahan ng presyo, talaan ng presyo
private company, private sector | 民間企業, 民間事業者, 民間 | doanh nghiệp tư nhân, khu vực tư nhân, tư nhân | ภาคเอกชน, บริษัทเอกชน, เอกชน | ပုဂ္ဂလိကကုမ္ပဏီ, ပုဂ္ဂလိကကဏ္ဍ | निजी कंपनी, निजी क्षेत्र, प्राइवेट कंपनी | खासगी कंपनी, खासगी क्षेत्र | pribadong kompanya, pribadong sektor
privatisation, privatization | 民営化, 民間移管 | tư nhân hóa, cổ phần hóa | การแปรรูปเป็นเอกชน, แปรรูปรัฐวิสาหกิจ | ပုဂ္ဂလိကပိုင်ပြုလုပ်ခြင်း | निजीकरण | खासगीकरण | pagsasapribado, pribatisasyon
procurement | 調達, 物品調達, 公共調達 | mua sắm, đấu thầu mua sắm | การจัดซื้อจัดจ้าง, การจัดหา | ဝယ်ယူရေး, ပစ္စည်းဝယ်ယူရေး | खरीद प्रक्रिया, अधिप्राप्ति, प्रोक्योरमेंट | खरेदी प्रक्रिया, प्राप्ती | pagbili ng pamahalaan, procurement
profit | 利益, 収益金, もうけ | lợi nhuận, lãi | กำไร, ผลกำไร | အမြတ်, အမြတ်ငွေ | लाभ, मुनाफा | नफा | tubo, kita sa negosyo, ganansya
property tax, land tax | 固定資産税, 土地税 | thuế nhà đất, thuế tài sản | ภาษีที่ดินและสิ่งปลูกสร้าง, ภาษีที่ดิน, ภาษีโรงเรือน | မြေခွန်, အိမ်ခွန်, ပစ္စည်းခွန် | संपत्ति कर, गृह कर, हाउस टैक्स | मालमत्ता कर, घरपट्टी | buwis sa ari-arian, amilyar
public-private partnership, PPP | 官民連携, 公民連携, PPP, PFI | hợp tác công tư, đối tác công tư, PPP | การร่วมลงทุนระหว่างรัฐและเอกชน, รัฐร่วมเอกชน | အစိုးရပုဂ္ဂလိကပူးပေါင်းဆောင်ရွက်မှု | सार्वजनिक निजी भागीदारी, पीपीपी | सार्वजनिक खासगी भागीदारी, पीपीपी | ugnayang pampubliko at pribado, PPP
purchase, buying | 購入, 買い入れ, 購買 | mua, mua hàng | การซื้อ, จัดซื้อ | ဝယ်ယူခြင်း, ဝယ်ယူမှု | खरीद, खरीदारी | खरेदी | pagbili, pamimili
purchase order | 発注書, 注文書, 発注 | đơn đặt hàng, phiếu đặt mua | ใบสั่งซื้อ, คำสั่งซื้อ | အော်ဒါလွှာ, ဝယ်ယူမှုအမှာစာ | क्रय आदेश, खरीद आदेश | खरेदी आदेश | order sa pagbili, purchase order
quotation, price quote | 見積書, 見積もり, 見積り | báo giá, bảng báo giá | ใบเสนอราคา, การเสนอราคา | ဈေးနှုန်းတင်ပြလွှာ, ဈေးနှုန်းကမ်းလှမ်းချက် | कोटेशन, भाव पत्र | कोटेशन, दर मागणी | kotasyon, presyong alok
receipt | 領収書, レシート, 受領証 | biên lai, biên nhận | ใบเสร็จรับเงิน, ใบเสร็จ | ငွေလက်ခံဖြတ်ပိုင်း, ငွေပြေစာ | रसीद | पावती | resibo
refund, deposit refund | 返金, 払い戻し, 還付 | hoàn tiền, hoàn trả | การคืนเงิน, เงินคืน | ငွေပြန်အမ်းခြင်း, ပြန်အမ်းငွေ | धनवापसी, रिफंड | परतावा, पैसे परत | refund, pagsasauli ng bayad
rental fee, rent | 家賃, 賃料, レンタル料 | tiền thuê, tiền thuê nhà | ค่าเช่า, ค่าเช่าบ้าน | ငှားရမ်းခ, အိမ်လခ | किराया | भाडे | upa, renta
repayment | 返済, 償還 | trả nợ, hoàn trả khoản vay | การชำระคืน, คืนเงินกู้ | ပြန်ဆပ်ခြင်း, အကြွေးဆပ်ခြင်း | ऋण चुकौती, पुनर्भुगतान | परतफेड | pagbabayad ng utang
retail, retailer | 小売, 小売店, 小売業 | bán lẻ, nhà bán lẻ | ค้าปลีก, ร้านค้าปลีก | လက်လီ, လက်လီရောင်းချသူ | खुदरा, फुटकर | किरकोळ विक्री, किरकोळ | tingian, pagtitingi
revenue, proceeds | 歳入, 売上収入, 収益 | doanh thu, nguồn thu | รายรับ, รายได้ภาครัฐ | အခွန်ဝင်ငွေ, ရငွေ | राजस्व, रेवेन्यू | महसूल | kita ng pamahalaan, rebenyu
reward, prize, reward points | 報奨, ポイント還元, 賞品, 褒美 | phần thưởng, thưởng, điểm thưởng | รางวัล, แต้มสะสม | ဆုလာဘ်, ဆုငွေ | इनाम, पुरस्कार | बक्षीस, पारितोषिक | gantimpala, premyo
salary, wage | 給料, 賃金, 給与 | lương, tiền lương | เงินเดือน, ค่าจ้าง | လစာ, လုပ်ခ | वेतन, तनख्वाह, मजदूरी | पगार, वेतन, मजुरी | suweldo, sahod
sale, sales | 販売, 売上, 売却 | bán hàng, doanh số | การขาย, ยอดขาย | အရောင်း, ရောင်းချခြင်း | बिक्री | विक्री | benta, pagbebenta
savings | 貯蓄, 貯金, 節約額 | tiết kiệm tiền, tiền tiết kiệm | เงินออม, การออม | စုဆောင်းငွေ, စုငွေ | बचत | बचत | ipon, naipon, pagtitipid ng pera
shareholder, equity | 株主, 出資比率, 株式 | cổ đông, cổ phần | ผู้ถือหุ้น, หุ้น | ရှယ်ယာရှင်, အစုရှယ်ယာ | शेयरधारक, इक्विटी | भागधारक, समभाग | kasosyo sa sapi, shareholder
sponsor, sponsorship | 協賛, スポンサー, 後援 | tài trợ, nhà bảo trợ | ผู้สนับสนุน, สปอนเซอร์ | ပံ့ပိုးကူညီသူ, စပွန်ဆာ | प्रायोजक, स्पॉन्सर | प्रायोजक | isponsor, tagatangkilik
subcontractor | 下請け, 下請業者, 協力会社 | nhà thầu phụ, thầu phụ | ผู้รับเหมาช่วง, ผู้รับจ้างช่วง | တစ်ဆင့်ခံကန်ထရိုက်တာ | उप ठेकेदार | उपकंत्राटदार | subkontratista
subsidy | 補助金, 補助, 助成 | trợ cấp, trợ giá | เงินอุดหนุน, การอุดหนุน | အစိုးရထောက်ပံ့ငွေ, ဆပ်စ်ဒီ | सब्सिडी, अनुदान राशि | सबसिडी, अर्थसहाय्य | subsidyo, tulong na salapi
supplier, vendor | 供給業者, 納入業者, サプライヤー, ベンダー | nhà cung cấp, đơn vị cung cấp | ผู้จัดหา, ผู้ขาย, ซัพพลายเออร์ | ပေးသွင်းသူ, ကုန်ပစ္စည်းပေးသွင်းသူ | आपूर्तिकर्ता, सप्लायर, विक्रेता | पुरवठादार, विक्रेता | tagatustos, supplier
tariff, utility rate | 料金体系, 公共料金, 料金単価 | biểu giá, biểu giá dịch vụ | อัตราค่าบริการ, อัตราค่าไฟน้ำ | နှုန်းထား, ဝန်ဆောင်ခနှုန်းထား | टैरिफ, दर सूची | दर आकारणी, टॅरिफ | taripang singil, singil sa serbisyo
tax, taxation | 税金, 課税, 租税 | thuế, thuế má | ภาษี, ภาษีอากร | အခွန်, အခွန်အခ | टैक्स, कराधान | टॅक्स, करआकारणी | buwis
tax exemption, tax break | 免税, 減税, 税の優遇 | miễn thuế, giảm thuế | ยกเว้นภาษี, ลดหย่อนภาษี | အခွန်ကင်းလွတ်ခွင့်, အခွန်သက်သာခွင့် | कर छूट, टैक्स छूट | करसवलत, करमाफी | libre sa buwis, tax exemption
tender, call for tenders | 入札公告, 公募入札, 公開入札 | gói thầu, mời thầu | ประกวดราคาอิเล็กทรอนิกส์, การประกาศประกวดราคา | တင်ဒါ, အိတ်ဖွင့်တင်ဒါ | निविदा, टेंडर | निविदा, टेंडर | tender, panawagan para sa bidding
tender document, bidding document | 入札書類, 仕様書一式, 入札図書 | hồ sơ mời thầu, hồ sơ dự thầu | เอกสารประกวดราคา, เอกสารประมูล | တင်ဒါစာရွက်စာတမ်း, တင်ဒါပုံစံ | निविदा दस्तावेज, टेंडर दस्तावेज | निविदा कागदपत्रे | dokumento sa bidding
trade, commerce | 貿易, 商業, 取引 | thương mại, buôn bán | การค้า, พาณิชย์ | ကုန်သွယ်ရေး, ကူးသန်းရောင်းဝယ်ရေး | व्यापार, वाणिज्य | व्यापार, वाणिज्य | kalakalan, komersyo
treasury, exchequer | 国庫, 財務局, 出納 | kho bạc, ngân khố | คลัง, กองคลัง, คลังจังหวัด | ဘဏ္ဍာတိုက် | राजकोष, खजाना | कोषागार, तिजोरी | kabang-yaman, ingatang-yaman
turnkey contract, EPC contract | 一括請負, ターンキー契約, 設計施工一括 | hợp đồng chìa khóa trao tay, hợp đồng EPC | สัญญาเบ็ดเสร็จ, สัญญาเทิร์นคีย์ | အပြီးအစီးလွှဲပြောင်းစာချုပ် | टर्नकी अनुबंध, टर्नकी ठेका | टर्नकी करार | kontratang turnkey
unit price, rate per unit | 単価, 原単位価格 | đơn giá, giá đơn vị | ราคาต่อหน่วย, ราคาหน่วยละ | တစ်ယူနစ်ဈေးနှုန်း | इकाई मूल्य, प्रति इकाई दर | प्रति एकक दर, एकक किंमत | presyo bawat yunit
unpaid bill, non-payment | 未払い, 料金未納, 不払い | chưa thanh toán, nợ tiền | ไม่ชำระเงิน, ค้างจ่าย | မပေးချေရသေးသောငွေ, ငွေမချေခြင်း | अवैतनिक बिल, भुगतान न करना | न भरलेले बिल, बिल थकीत | hindi nabayarang bill
user fee, user charge | 利用料, 受益者負担, 利用者負担 | phí sử dụng, phí người dùng | ค่าบริการผู้ใช้, ค่าใช้บริการ | အသုံးပြုခ | उपयोगकर्ता शुल्क, यूजर चार्ज | वापरकर्ता शुल्क, उपभोक्ता शुल्क | bayad ng gumagamit, user fee
value added tax, VAT, sales tax, consumption tax | 消費税, 付加価値税 | thuế giá trị gia tăng, thuế VAT | ภาษีมูลค่าเพิ่ม, แวต | တန်ဖိုးမြှင့်အခွန်, ကုန်သွယ်လုပ်ငန်းခွန် | मूल्य वर्धित कर, जीएसटी | मूल्यवर्धित कर, जीएसटी | VAT, buwis sa dagdag na halaga
voucher, coupon | クーポン, 引換券, 商品券 | phiếu, phiếu mua hàng, phiếu giảm giá | คูปอง, บัตรกำนัล | ကူပွန်, ဘောက်ချာ | वाउचर, कूपन | व्हाउचर, कूपन | voucher, kupon
warranty, product warranty | 製品保証, 保証期間, 品質保証書 | bảo hành, thời gian bảo hành | การรับประกันสินค้า, ระยะรับประกัน | အာမခံကာလ, ပစ္စည်းအာမခံ | वारंटी | वॉरंटी | warranty
wholesale, wholesaler | 卸売, 問屋, 卸 | bán buôn, bán sỉ | ค้าส่ง, ขายส่ง | လက်ကား, လက်ကားရောင်း | थोक, थोक विक्रेता | घाऊक, घाऊक विक्रेता | pakyawan, bultuhan
`;
