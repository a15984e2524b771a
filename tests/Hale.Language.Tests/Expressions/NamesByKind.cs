using Hale.Core.Values;
using Hale.Language.Expressions;

namespace Hale.Tests.Expressions;

/// <summary>A scope in which the names of the random trees are known, and everything can be missing but what is named present.</summary>
internal sealed class NamesByKind(params string[] present) : INameScope
{
    public string What => "names";

    public IEnumerable<string> Names => [.. RandomExpressions.Numbers, .. RandomExpressions.Texts, .. RandomExpressions.Booleans];

    public NameMeaning Find(string name)
    {
        ValueKind? kind = RandomExpressions.Numbers.Contains(name) ? ValueKind.Number
            : RandomExpressions.Texts.Contains(name) ? ValueKind.Text
            : RandomExpressions.Booleans.Contains(name) ? ValueKind.Boolean
            : null;
        return kind is { } known ? new NameMeaning.Known(known, !present.Contains(name)) : new NameMeaning.Unknown();
    }
}
