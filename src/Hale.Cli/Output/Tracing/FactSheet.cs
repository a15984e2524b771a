using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.Tracing;

namespace Hale.Cli.Output.Tracing;

/// <summary>The latest facts as a table.</summary>
internal static class FactSheet
{
    private static readonly string[] OwnHeads = ["time", "source", "import"];

    /// <summary>The table; columns that say nothing are left out.</summary>
    /// <param name="facts">The facts; at least one is listed.</param>
    /// <param name="account">The account that is asked about.</param>
    /// <param name="zone">The zone in which times are shown.</param>
    public static Sheet Of(TracedFacts facts, string account, ProjectZone zone)
    {
        (string Head, Func<TracedFact, string?> Cell)[] all =
        [
            (facts.Kind switch { FactsKind.Events or FactsKind.Points => "time", FactsKind.Versions or FactsKind.Contacts => "since", FactsKind.Terms => "starts", FactsKind.Accounts => "start" }, fact => Text(fact.At, zone)),
            ("account", fact => fact.Account == account ? null : fact.Account),
            (facts.Kind switch { FactsKind.Events => "event", FactsKind.Versions => "attribute", FactsKind.Points => "series", FactsKind.Contacts => "contact", FactsKind.Terms => "product", FactsKind.Accounts => "name" }, fact => fact.Name),
            ("contact", fact => facts.Kind == FactsKind.Contacts ? null : fact.Contact),
            ("says", fact => string.Join(", ", fact.Fields.Select(field => field.Name == "value" ? field.Text : $"{field.Name} {field.Text}"))),
            ("known since", fact => fact.KnownAt == fact.At || fact.KnownAt == Instant.Always ? null : Text(fact.KnownAt, zone)),
            ("source", fact => fact.Source),
            ("import", fact => fact.Import.ToString(CultureInfo.InvariantCulture)),
        ];
        var shown = all.Where(column => OwnHeads.Contains(column.Head, StringComparer.Ordinal) || facts.Latest.Any(fact => column.Cell(fact) is { Length: > 0 })).ToList();
        var sheet = new Sheet([.. shown.Select(column => new SheetColumn(column.Head, column.Head == "import", column.Head == "says" ? SheetFit.Shortened : SheetFit.Kept))]);
        foreach (var fact in facts.Latest)
        {
            sheet.Row(shown.Select(column => column.Cell(fact) ?? string.Empty));
        }

        return sheet;
    }

    /// <summary>A moment on the local clock, a day where it is the start of one.</summary>
    public static string Text(Instant instant, ProjectZone zone)
    {
        if (instant == Instant.Always)
        {
            return "undated";
        }

        var local = zone.ToLocal(instant);
        return local.ToString(local.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : local.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
