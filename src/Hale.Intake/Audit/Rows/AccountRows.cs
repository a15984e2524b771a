using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Tables;

namespace Hale.Intake.Audit.Rows;

/// <summary>Takes the rows of a table of accounts in.</summary>
internal sealed class AccountRows(Table table, AccountLayout layout, RecognitionContext context)
{
    private readonly HashSet<int> _met = [];

    public AccountIndex Accounts { get; } = new(context.Stated.IgnoreLeadingZeros);

    public RowFaults Faults { get; } = new(table, (_, _) => false);

    public AttributeRows Attributes { get; } = new(layout.Attributes);

    /// <summary>Rows of accounts that stood above already; the later one counts.</summary>
    public Places Repeated { get; } = new();

    public bool Take(TableRow row)
    {
        if (Faults.HasAccount(layout.Account, row) && !Faults.IsNoAccount(layout.Account, row))
        {
            var account = Accounts.Of(row[layout.Account]);
            Attributes.Take(account, moment: 0, row);
            if (!_met.Add(account))
            {
                Repeated.Add(row.Number, Accounts.Names[account]);
            }
        }

        return true;
    }
}
