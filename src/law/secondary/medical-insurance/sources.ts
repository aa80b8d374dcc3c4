// The acts that the rules of this folder cite.

export const insuranceLaw = 'Social Insurance Law 社会保险法 art. 26–30';

export const zhejiangMedical = 'Zhejiang Medical Security Regulations 浙江省医疗保障条例 (2021)';
