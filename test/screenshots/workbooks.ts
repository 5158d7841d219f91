/** Forms in the pictures, by their addresses on the server. */
export const CLEAN = '/forms/demos/demo-clean.xlsx';
export const ORDINARY = '/forms/seeds/hubei-ezhou-2024.xlsx';
export const SEVERAL_TABLES = '/forms/seeds/jiangxi-chaisang-2024.xlsx';
export const MANY = '/forms/seeds/hebei-chengde-2021.xlsx';
