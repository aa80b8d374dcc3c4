// Whose money is public: government's and the social insurance funds'.

const publicSectors = [
  'government',
  'pensionFund',
  'residentPensionFund',
  'medicalFund',
  'residentMedicalFund',
  'maternityFund',
  'unemploymentFund',
  'injuryFund',
  'careFund',
];

/** Whether a sector's balance is the public's. */
export function isPublic(sector: string): boolean {
  return publicSectors.includes(sector);
}
