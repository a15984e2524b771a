using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Values;
using Hale.Engine.Expressions;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>What is known of contacts, as SQL. An attribute that nothing has been imported for yet is missing everywhere.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="attributes">The attributes that have a column.</param>
/// <param name="alias">The name of the relation in the query, as <see cref="ContactsAsOf"/> makes it.</param>
internal sealed class ContactColumns(ISqlDialect dialect, IReadOnlyDictionary<string, StoredProperty> attributes, string alias)
{
    /// <summary>What is known under a name: an attribute, the name that people read or the id.</summary>
    /// <param name="field">An attribute, <see cref="FactColumns.Name"/> or <see cref="FactColumns.Contact"/>.</param>
    /// <param name="kind">The kind that is needed; numbers are doubles.</param>
    public string Value(string field, ValueKind kind)
    {
        if (field is FactColumns.Contact or FactColumns.Name)
        {
            return $"{alias}.{field}";
        }

        var value = !attributes.TryGetValue(field, out var attribute) ? dialect.Null(SqlTypes.Of(kind))
            : attribute.Kind == kind ? $"{alias}.{dialect.Identifier(attribute.Column)}"
            : throw OtherKind.Of($"The attribute `{field}` of contacts", attribute.Kind, kind);
        return kind == ValueKind.Number ? dialect.Cast(value, SqlType.Double) : value;
    }

    /// <summary>A condition over a contact.</summary>
    public string Condition(Expression condition) => new ExpressionPrinter(dialect, reference => Value(reference.Name, reference.Kind)).Print(condition);
}
