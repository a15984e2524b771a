using Hale.Core.Sources;

namespace Hale.Reports.Scorecards.Words;

/// <summary>Where facts come from.</summary>
internal static class SourceWords
{
    public static IReadOnlyList<EntryText> Of(IReadOnlyList<SourceDefinition> sources) => [.. sources.Select(source => new EntryText(
        LabelWords.Of(source.Name, source.Name).Replace(".", ": ", StringComparison.Ordinal),
        $"{Gives(source.Mapping)}, from {source.Origin}. {Known(source.Known)}"))];

    private static string Gives(RowMapping mapping) => mapping.Match(
        accounts => accounts.Attributes.Count == 0 ? "The customers" : $"The customers, with {Listed(accounts.Attributes.Select(column => column.Attribute))}",
        events => events.Event.Match(one => $"Each time that “{LabelWords.Plain(one.Name)}” happened", _ => "What happened, and when"),
        _ => "Figures computed elsewhere",
        _ => "Figures computed elsewhere",
        _ => "Subscriptions: what is paid for, and until when",
        _ => "What customers finally did: renewed, left and the like",
        contacts => contacts.Attributes.Count == 0 ? "The people at customers" : $"The people at customers, with {Listed(contacts.Attributes.Select(column => column.Property))}",
        _ => "Which ids other systems know the customers by",
        _ => "Which customers became part of others, got another id or were split off");

    private static string Known(KnownRule known) => known.Match(
        _ => "Taken to have been known when it happened.",
        _ => "Known from the day it was read.",
        column => $"Known since when the column “{column.Column}” says.",
        interval => $"A history: each row was believed from “{interval.From}” until “{interval.To}”.");

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.Select(LabelWords.Plain).ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}
