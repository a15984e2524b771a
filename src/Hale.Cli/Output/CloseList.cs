using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Closing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The official closes of a score.</summary>
/// <param name="score">The name of the score.</param>
/// <param name="closes">The closes, the latest first.</param>
/// <param name="versions">The number of the version that each was computed by, by the number of its run.</param>
/// <param name="zone">The zone of the project.</param>
internal sealed class CloseList(string score, IReadOnlyList<PublishedClose> closes, IReadOnlyDictionary<long, long> versions, ProjectZone zone)
{
    private const int HashShown = 8;

    /// <summary>How many accounts would have another score now, by the number of the run, where that was asked.</summary>
    public Dictionary<long, int> Changed { get; } = [];

    public void Write(Terminal terminal, bool asJson)
    {
        if (asJson)
        {
            Json.Write(terminal.RawOut, closes.Select(Shape));
        }
        else if (closes.Count == 0)
        {
            terminal.Out.WriteLine($"`{score}` has no close yet.");
            terminal.Out.WriteLine("`hale apply` makes the definitions live; from then on the first run of a day that is over is its close.");
        }
        else
        {
            WriteTable(terminal);
        }
    }

    private void WriteTable(Terminal terminal)
    {
        var sheet = new Sheet(
            new SheetColumn("day"), new SheetColumn("run", Right: true), new SheetColumn("definition"), new SheetColumn("published"), new SheetColumn("accounts", Right: true), new SheetColumn("came since", Fit: SheetFit.Shortened),
            new SheetColumn(Changed.Count > 0 ? "would differ" : string.Empty, Right: true));
        foreach (var close in closes)
        {
            var run = close.Run;
            sheet.Row(
                run.Header.AsOfLabel, run.Number.ToString(CultureInfo.InvariantCulture), Definition(close), RunKindText.Moment(run.FinishedAt, zone), Words.Number(run.Counts.Accounts), LateText.Of(close.Late),
                Changed.TryGetValue(run.Number, out var changed) ? Words.Number(changed) : string.Empty);
        }

        sheet.Write(terminal.Out);
        if (Changed.Count == 0 && closes.Any(close => close.Late.Count > 0))
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine("What came since changes no close. `hale closes --late` counts whose score would be another now; `hale closes DAY` says whose, and why.");
        }
    }

    private string Definition(PublishedClose close) =>
        versions.TryGetValue(close.Run.Number, out var version) ? FormattableString.Invariant($"version {version}") : close.Run.Header.DefinitionHash[..HashShown];

    private object Shape(PublishedClose close) => new
    {
        day = close.Run.Header.AsOfLabel,
        run = close.Run.Number,
        version = versions.TryGetValue(close.Run.Number, out var version) ? version : (long?)null,
        definition_hash = close.Run.Header.DefinitionHash,
        published_at = close.Run.FinishedAt.ToString(),
        accounts = close.Run.Counts.Accounts,
        late = close.Late,
        would_differ = Changed.TryGetValue(close.Run.Number, out var changed) ? changed : (int?)null,
    };
}
