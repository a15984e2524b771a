using Hale.Core.Expressions;
using Hale.Core.Values;

namespace Hale.Tests.Sql.Expressions;

internal sealed class FixedRow(IReadOnlyDictionary<string, Value> values) : IValueSource
{
    public Value this[string name] => values[name];
}
