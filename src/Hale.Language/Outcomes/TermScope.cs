using Hale.Core.Outcomes;
using Hale.Language.Expressions;

namespace Hale.Language.Outcomes;

/// <summary>The names that a condition over a term may read.</summary>
internal sealed class TermScope : INameScope
{
    public string What => "what a term says";

    public IEnumerable<string> Names => TermValues.Names.Keys;

    public NameMeaning Find(string name) => TermValues.Names.TryGetValue(name, out var kind) ? new NameMeaning.Known(kind, CanBeMissing: true) : new NameMeaning.Unknown();
}
