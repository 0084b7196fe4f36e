/// Invented names of the many origins that a Minnesota counter meets.
enum DemoNames {
  static let family = [
    "Anderson", "Johnson", "Lindqvist", "Sørensen", "Núñez", "Nguyễn", "Đặng", "Vang", "Xiong",
    "Yang", "Thao", "Hassan", "Abdi", "Warsame", "Okafor", "Adeyemi", "O'Brien", "McCarthy",
    "Łukasiewicz", "Kowalski", "Müller", "Haas", "Kim", "Park", "Silva", "Costa", "Rossi",
    "Brandt", "Ahmed", "Haddad", "Cohen", "Ivanova", "Berg", "Dupont", "Smith", "Miller",
    "Ramírez", "García", "Begay", "Red Cloud", "Zhang", "王", "حداد", "Patel", "Singh", "Olson",
    "Larson", "Petersen", "van der Berg", "Smith-Jones",
  ]

  static let female = [
    "Maria", "Anna", "Linh", "Mai", "Fadumo", "Amina", "Ingrid", "Siobhán", "Agnieszka", "Katrin",
    "Ji-woo", "Beatriz", "Giulia", "Layla", "Ruth", "Olga", "Claire", "Emily", "Sofía", "Pa Houa",
    "Wei", "Priya", "Karen", "Elizabeth",
  ]

  static let male = [
    "David", "Erik", "Minh", "Tou", "Abdi", "Chinedu", "Patrick", "Jakub", "Jürgen", "Min-jun",
    "João", "Marco", "Omar", "Daniel", "Ivan", "Luc", "James", "Carlos", "Ashkii", "Lei", "Arjun",
    "Robert", "William", "Henry",
  ]

  static let streets = [
    "Larpenteur Ave W", "Grand Ave", "Summit Ave", "Snelling Ave N", "Payne Ave", "Rice St",
    "Selby Ave", "Como Ave", "White Bear Ave", "Marshall Ave",
  ]

  static let studies = [
    ("CT", "CT chest"), ("MR", "MRI brain"), ("CR", "X-ray left wrist"), ("US", "US abdomen"),
    ("MG", "Mammogram"), ("CT", "CT abdomen"), ("MR", "MRI lumbar spine"), ("DX", "X-ray chest"),
  ]

  static let companies = [
    "Hale & Ortiz LLP", "Northway Insurance", "Lakeside Physical Therapy", "Summit Orthopedics",
  ]
}
