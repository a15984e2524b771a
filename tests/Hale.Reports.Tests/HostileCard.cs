using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Reports.Tests;

/// <summary>A card in which every text that may come from a file or a person tries to become markup.</summary>
internal static class HostileCard
{
    public const string Text = "</style><script>alert('x')</script>\" onload=\"x' & \u0001\uD800 \u202E]]> <!-- %";

    public static ReportCard Make()
    {
        var card = Cards.Calibrated();
        return card with
        {
            Subject = card.Subject with { Score = Text, ScoresFile = Text, OutcomesFile = Text, AccountsFile = Text, Scale = new(ScoreKind.Levels, HigherIsWorse: false, [Text + "1", Text + "2"]) },
            Alarms = [new Alarm.WrongWay(.4)],
            Making = card.Making with { Notes = [.. card.Making.Notes.Select(note => note with { Examples = [Text, Text] })] },
            Probability = card.Probability with { Map = Text },
            Bands = card.Bands with
            {
                Rows = [.. card.Bands.Rows.Select(row => row with { Name = Text })],
                Steps = [.. card.Bands.Steps.Select(step => step with { Worse = Text, Better = Text })],
                Landmark = card.Bands.Landmark! with { Curves = [.. card.Bands.Landmark.Curves.Select(curve => curve with { Band = Text })] },
            },
            Warning = card.Warning with { Band = Text },
            Surprises = new(Text, Text, [new(Text, Text, Text, Text, 1, null, 0, null, null)], 3, [new(Text, Text, Text, Text, null, null, 1, null, null)], 3, [new(Text, 2, 1), new(Text, 1, null)], [new(Text, Text, Text, Text, 1, null, 0, null, null)], new(2025, 1, 1)),
            Periods = card.Periods with { Rows = [.. card.Periods.Rows.Select(row => row with { Label = Text })] },
            Segments = card.Segments with { Rows = [.. card.Segments.Rows.Select(row => row with { Name = Text })] },
            Tables = [.. card.Tables.Select(table => table with { File = Text, Use = Text, Columns = [new(Text, Text, Text, Text)], Unused = [Text], Findings = [new(Text, Text, 1, [Text])] })],
        };
    }
}
