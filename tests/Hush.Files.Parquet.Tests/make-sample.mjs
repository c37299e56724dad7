// Writes samples/files/people.parquet: npm install hyparquet-writer, then node make-sample.mjs.
import { parquetWriteFile } from 'hyparquet-writer'
parquetWriteFile({ filename: 'people.parquet', rowGroupSize: 3, columnData: [
 { name: 'id', data: [1,2,3,4,5], type: 'INT32' },
 { name: 'full_name', data: ['Maria Lindqvist', null, 'Tomasz Wilk', '', 'Adaeze Nwosu'], type: 'STRING' },
 { name: 'note', data: ['Call Maria Lindqvist at 415-555-2671.', 'none', 'x', 'mail t.wilk@example.com', 'ok'], type: 'STRING' },
 { name: 'seen', data: [1,2,3,4,5].map(d => new Date(Date.UTC(2026,2,d))), type: 'TIMESTAMP' } ] })
