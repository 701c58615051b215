/** Why a file cannot be read. Each has its own sentence in rule B001. */
export type Leesreden =
  | 'leeg'
  | 'oudXls'
  | 'csv'
  | 'word'
  | 'powerpoint'
  | 'ods'
  | 'pdf'
  | 'html'
  | 'andersZip'
  | 'geenExcel'
  | 'xlsb'
  | 'versleuteld'
  | 'beschadigd'
  | 'onveilig'
  | 'teGroot'
  | 'paktTeGrootUit'
  | 'geenToegang';

/** The only error with which reading ends. `detail` says in Dutch what was found where; it never holds cell contents. */
export class Leesfout extends Error {
  override readonly name = 'Leesfout';
  constructor(
    readonly reden: Leesreden,
    readonly detail = '',
  ) {
    super(detail === '' ? reden : `${reden}: ${detail}`);
  }
}
