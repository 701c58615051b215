import { strFromU8, unzipSync } from 'fflate';
import { HostCollection, HostObject, invalidArgument, itemNotFound } from '../protocol';
import { parseArea } from './address';
import type { HostRange } from './range';

export class ChartSeries extends HostObject {
  name = '';
  hasLabels = false;
  values: HostRange | undefined;
  categories: HostRange | undefined;

  get Name(): string {
    return this.name;
  }
  set Name(name: string) {
    this.name = name;
  }
  get HasDataLabels(): boolean {
    return this.hasLabels;
  }
  set HasDataLabels(has: boolean) {
    this.hasLabels = has;
  }
  SetValues(range: HostRange): void {
    this.values = range;
  }
  SetXAxisValues(range: HostRange): void {
    this.categories = range;
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(private readonly series: ChartSeries[]) {
    super();
  }
  items(): ChartSeries[] {
    return this.series;
  }
  GetItemAt(index: number): ChartSeries {
    const found = this.series[index];
    if (!found) throw itemNotFound();
    return found;
  }
  Add(name: string): ChartSeries {
    const series = new ChartSeries();
    series.name = name;
    this.series.push(series);
    return series;
  }
}

class ChartTitle extends HostObject {
  constructor(private readonly chart: HostChart) {
    super();
  }
  get Text(): string {
    return this.chart.title;
  }
  set Text(text: string) {
    this.chart.title = text;
  }
}

class ChartLegend extends HostObject {
  constructor(private readonly chart: HostChart) {
    super();
  }
  get Visible(): boolean {
    return this.chart.hasLegend;
  }
  set Visible(visible: boolean) {
    this.chart.hasLegend = visible;
  }
}

class ChartAxis extends HostObject {
  constructor(private readonly chart: HostChart) {
    super();
  }
  get Minimum(): number | undefined {
    return this.chart.minimum;
  }
  set Minimum(minimum: number | undefined) {
    this.chart.minimum = minimum;
  }
}

class ChartAxes extends HostObject {
  constructor(private readonly chart: HostChart) {
    super();
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart);
  }
}

/** A chart that was drawn, or that came with its sheet: of that one only that it is there. */
export class HostChart extends HostObject {
  title = '';
  hasLegend = true;
  minimum: number | undefined;
  blanks = '';
  position: readonly string[] = [];
  readonly series: ChartSeries[] = [];

  constructor(readonly type: string) {
    super();
  }
  get Title(): ChartTitle {
    return new ChartTitle(this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.series);
  }
  get DisplayBlanksAs(): string {
    return this.blanks;
  }
  set DisplayBlanksAs(how: string) {
    this.blanks = how;
  }
  SetPosition(start: string, end: string): void {
    // Excel refuses what is no cell.
    for (const cell of [start, end]) parseArea(cell);
    this.position = [start, end];
  }
}

export class ChartCollection extends HostCollection<HostChart> {
  constructor(private readonly charts: HostChart[]) {
    super();
  }
  items(): HostChart[] {
    return this.charts;
  }
  GetCount(): number {
    return this.charts.length;
  }
  Add(type: string, source: HostRange, seriesBy: string): HostChart {
    if (!['Rows', 'Columns'].includes(seriesBy)) throw invalidArgument();
    const chart = new HostChart(type);
    const { area } = source;
    const count = seriesBy === 'Rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
    for (let i = 0; i < count; i += 1) chart.series.push(new ChartSeries());
    this.charts.push(chart);
    return chart;
  }
}

/** How many charts each sheet of a workbook has, by its name. */
export function chartsInPackage(xlsx: Uint8Array): Map<string, number> {
  const parts = unzipSync(xlsx);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  /** The targets of a part's relationships of a kind, by id. */
  const targets = (path: string, kind: string): Map<string, string> => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const file = path.slice(folder.length + 1);
    return new Map(
      [...text(`${folder}/_rels/${file}.rels`).matchAll(/<Relationship [^>]*>/g)].flatMap(([tag]) => {
        const value = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
        if (!value('Type').endsWith(`/${kind}`)) return [];
        const resolved = new URL(value('Target'), `file:///${folder}/`).pathname.slice(1);
        return [[value('Id'), resolved] as const];
      }),
    );
  };
  const sheets = targets('xl/workbook.xml', 'worksheet');
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/g)].map(
      ([, name = '', id = '']) => {
        const drawings = [...targets(sheets.get(id) ?? '', 'drawing').values()];
        const charts = drawings.flatMap((drawing) => [...targets(drawing, 'chart').values()]);
        return [name, charts.filter((path) => path in parts).length] as const;
      },
    ),
  );
}
