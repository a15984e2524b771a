using Hale.Cli.Hosting;
using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Outcomes;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Every account at every moment with what became of it.</summary>
internal sealed class ObservedAccountsWriter(string format, Terminal terminal, ProjectZone zone) : ObservationWriter
{
    private const int MostRows = 1000;
    private static readonly string[] Columns = ["account", "as_of", "answer", "outcome", "rule", "effective"];

    private readonly Sheet _table = new([.. Columns.Select(column => new SheetColumn(column.Replace('_', ' ')))]);
    private long _rows;

    public override void Write(ObservedRange range)
    {
        foreach (var (account, observation) in range.Accounts)
        {
            string[] cells =
            [
                account, range.AsOf.Label, Of(observation.Answer), observation.Kind is { } kind ? OutcomeWords.Of(kind) : string.Empty, observation.Rule,
                observation.EffectiveAt is { } effective ? LedgerTexts.Moment(effective, zone) : string.Empty,
            ];
            Write(cells);
        }
    }

    public override void Complete()
    {
        if (format == "json")
        {
            terminal.RawOut.WriteLine(_rows == 0 ? "[]" : "\n]");
        }
        else if (format == "csv" && _rows == 0)
        {
            Csv.WriteRow(terminal.RawOut, Columns);
        }
        else if (format == "table")
        {
            _table.Write(terminal.Out);
            if (_rows > MostRows)
            {
                terminal.Out.MarkupLineInterpolated($"the first {Words.Number(MostRows)} of {Words.Count(_rows, "row")}; `--format csv` writes them all");
            }
        }
    }

    private void Write(string[] cells)
    {
        var first = _rows++ == 0;
        if (format == "json")
        {
            terminal.RawOut.Write(first ? "[\n " : ",\n ");
            terminal.RawOut.Write(Json.Line(Columns.Zip(cells, (column, cell) => (column, Cell: cell.Length == 0 ? null : cell)).ToDictionary(pair => pair.column, pair => pair.Cell)));
        }
        else if (format == "csv")
        {
            foreach (var row in first ? new[] { Columns, cells } : [cells])
            {
                Csv.WriteRow(terminal.RawOut, row);
            }
        }
        else if (_rows <= MostRows)
        {
            _table.Row(cells);
        }
    }
}
