using Hale.Core.Subscriptions;
using Hale.Core.Values;

namespace Hale.Core.Outcomes;

/// <summary>What a condition over a term may read.</summary>
/// <param name="term">The term.</param>
public sealed class TermValues(SubscriptionTerm term) : IValueSource
{
    /// <summary>The name of the product.</summary>
    public const string Product = "product";

    /// <summary>The amount of each period as it is written.</summary>
    public const string Amount = "amount";

    /// <summary>The currency of the amount.</summary>
    public const string Currency = "currency";

    /// <summary>Every name with its kind; each is missing where the source does not say.</summary>
    public static IReadOnlyDictionary<string, ValueKind> Names { get; } = new Dictionary<string, ValueKind>(StringComparer.Ordinal)
    {
        [Product] = ValueKind.Text,
        [Amount] = ValueKind.Number,
        [Currency] = ValueKind.Text,
    };

    /// <inheritdoc/>
    public Value this[string name] => name switch
    {
        Product => Of(term.Product),
        Amount => term.Amount is { } amount ? Value.Of((double)amount) : Value.MissingFor(MissingReason.NoData),
        Currency => Of(term.Currency),
        _ => throw new KeyNotFoundException($"a term has no `{name}`"),
    };

    private static Value Of(string? text) => text is null ? Value.MissingFor(MissingReason.NoData) : Value.Of(text);
}
