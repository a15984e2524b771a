using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>The values of one account by name, as what an expression reads. A metric that is not there has no data.</summary>
internal sealed class NamedValues(IReadOnlyDictionary<string, Value> values) : IValueSource
{
    public Value this[string name] => values.GetValueOrDefault(name, Value.MissingFor(MissingReason.NoData));
}
