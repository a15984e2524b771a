using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Audit.Rows;

/// <summary>What the files together say of the accounts: each fact from the first file that has a column for it.</summary>
internal sealed class AccountFacts
{
    private readonly Dictionary<string, (AccountIndex Accounts, AttributeRows Attributes)> _sources = new(StringComparer.Ordinal);

    private AccountFacts(IReadOnlyList<(AccountIndex Accounts, AttributeRows Attributes)> tables)
    {
        foreach (var role in Roles.Attributes)
        {
            if (tables.Where(table => table.Attributes.Has(role)).Take(1).ToList() is [var source])
            {
                _sources.Add(role, source);
            }
        }
    }

    /// <summary>The accounts of which something is known, in ordinal order.</summary>
    /// <param name="tables">The tables, the one to believe before the others first.</param>
    public static IReadOnlyList<AuditAccount> Of(IReadOnlyList<(AccountIndex Accounts, AttributeRows Attributes)> tables)
    {
        var facts = new AccountFacts(tables);
        var names = facts._sources.Values.Select(source => source.Accounts).Distinct().SelectMany(accounts => accounts.Names);
        return [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(facts.Account)];
    }

    private AuditAccount Account(string name) => new(
        name,
        Text(Roles.Name, name),
        Text(Roles.Segment, name),
        Text(Roles.Owner, name),
        Number(Roles.Revenue, name),
        Date(Roles.Start, name),
        Date(Roles.End, name),
        Number(Roles.Tenure, name));

    private string? Text(string role, string name) => _sources.TryGetValue(role, out var source) ? source.Attributes.Text(role, source.Accounts.Find(name)) : null;

    private double? Number(string role, string name) => _sources.TryGetValue(role, out var source) ? source.Attributes.Number(role, source.Accounts.Find(name)) : null;

    private DateOnly? Date(string role, string name) => _sources.TryGetValue(role, out var source) ? source.Attributes.Date(role, source.Accounts.Find(name)) : null;
}
