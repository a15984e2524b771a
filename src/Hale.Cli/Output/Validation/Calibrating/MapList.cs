using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Calibrating;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>The maps that are kept, the newest first.</summary>
/// <param name="maps">The maps.</param>
/// <param name="zone">The zone of the project.</param>
internal sealed class MapList(IReadOnlyList<ScoreMap> maps, ProjectZone zone)
{
    private const int ShortHash = 12;

    public void Write(Terminal terminal, string format)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, maps.Select(map => CalibrationShape.Head(map, zone)));
                break;
            case "csv":
                WriteCsv(terminal.RawOut);
                break;
            default:
                WriteText(terminal);
                break;
        }
    }

    private void WriteText(Terminal terminal)
    {
        if (maps.Count == 0)
        {
            terminal.Out.WriteLine("No map was made yet: `hale calibrate` makes one.");
            return;
        }

        var sheet = new Sheet(
            new SheetColumn("map", Right: true), new SheetColumn("score"), new SheetColumn("definition", Fit: SheetFit.LeftOut), new SheetColumn("made"), new SheetColumn("fitted until"),
            new SheetColumn("churners", Right: true), new SheetColumn("tested on", Right: true), new SheetColumn("calibrated"), new SheetColumn("remark", Fit: SheetFit.Shortened));
        var newest = new HashSet<string>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            var counts = newest.Add(map.DefinitionHash);
            sheet.Row(
                map.Number.ToString(CultureInfo.InvariantCulture),
                map.Score,
                map.DefinitionHash[..Math.Min(ShortHash, map.DefinitionHash.Length)],
                Cells.Moment(map.MadeAt, zone),
                DayTexts.OfClose(map.FittedUntil, zone),
                Words.Number(map.Counts.Churners),
                map.Test is { } test ? Words.Number(test.Churners) : "–",
                map.Verdict == CalibrationVerdict.Calibrated ? "yes" : "no: " + CalibrationVerdicts.Word(map.Verdict).Replace('_', ' '),
                (counts ? "counts" : "a newer one counts") + (map.BasedOn is { } before ? $"; level of map {before.ToString(CultureInfo.InvariantCulture)} moved" : string.Empty));
        }

        sheet.Write(terminal.Out);
    }

    private void WriteCsv(TextWriter output)
    {
        Csv.WriteRow(output, ["map", "score", "definition", "backtest", "made_at", "fitted_from", "fitted_until", "observations", "churners", "tested_observations", "tested_churners", "verdict", "based_on", "moved_by"]);
        foreach (var map in maps)
        {
            Csv.WriteRow(output,
            [
                map.Number.ToString(CultureInfo.InvariantCulture),
                map.Score,
                map.DefinitionHash,
                map.Backtest.ToString(CultureInfo.InvariantCulture),
                map.MadeAt.ToString(),
                DayTexts.OfClose(map.FittedFrom, zone),
                DayTexts.OfClose(map.FittedUntil, zone),
                map.Counts.Observations.ToString(CultureInfo.InvariantCulture),
                map.Counts.Churners.ToString(CultureInfo.InvariantCulture),
                map.Test?.Observations.ToString(CultureInfo.InvariantCulture),
                map.Test?.Churners.ToString(CultureInfo.InvariantCulture),
                CalibrationVerdicts.Word(map.Verdict),
                map.BasedOn?.ToString(CultureInfo.InvariantCulture),
                map.MovedBy is { } moved ? Csv.Number(moved) : null,
            ]);
        }
    }
}
