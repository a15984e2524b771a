using Hale.Language.Diagnostics;

namespace Hale.Language.Sources;

/// <summary>What the rows of a source may become, in the order in which it is listed to people.</summary>
internal static class MappingKinds
{
    /// <summary>The kinds for who asks what they are and reads nothing.</summary>
    public static IReadOnlyList<IMappingReader> Described { get; } = For(new SourceCatalogue(new DiagnosticBag()), new DiagnosticBag());

    public static IReadOnlyList<IMappingReader> For(SourceCatalogue catalogue, DiagnosticBag bag) =>
    [
        new AccountsReader(catalogue, bag), new EventsReader(catalogue, bag), new SeriesReader(bag), new SubscriptionsReader(catalogue, bag), new OutcomesReader(bag),
        new ContactsReader(catalogue, bag), new AliasesReader(catalogue, bag), new LineageReader(bag),
    ];
}
