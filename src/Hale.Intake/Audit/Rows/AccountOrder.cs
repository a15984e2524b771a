using System.Runtime.InteropServices;

namespace Hale.Intake.Audit.Rows;

/// <summary>The rows of a table by account in ordinal order, then by moment, then as they stand in the file.</summary>
internal sealed class AccountOrder
{
    private AccountOrder(string[] accounts, int[] starts, int[] rows) => (Accounts, Starts, Rows) = (accounts, starts, rows);

    public string[] Accounts { get; }

    /// <summary>For each account where its rows begin; one longer than the accounts.</summary>
    public int[] Starts { get; }

    public int[] Rows { get; }

    public static AccountOrder Of(AccountIndex index, List<int> account, List<long> moment)
    {
        var names = index.Names.ToArray();
        var numbers = Enumerable.Range(0, names.Length).ToArray();
        Array.Sort(names, numbers, StringComparer.Ordinal);
        var place = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            place[numbers[i]] = i;
        }

        var (starts, rows) = Counted(CollectionsMarshal.AsSpan(account), place);
        var order = new AccountOrder(names, starts, rows);
        order.SortEach(moment);
        return order;
    }

    private static (int[] Starts, int[] Rows) Counted(ReadOnlySpan<int> account, int[] place)
    {
        var starts = new int[place.Length + 1];
        foreach (var number in account)
        {
            starts[place[number] + 1]++;
        }

        for (var i = 0; i < place.Length; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts.AsSpan(0, place.Length).ToArray();
        var rows = new int[account.Length];
        for (var row = 0; row < account.Length; row++)
        {
            rows[next[place[account[row]]]++] = row;
        }

        return (starts, rows);
    }

    private void SortEach(List<long> moment)
    {
        for (var i = 0; i < Accounts.Length; i++)
        {
            var rows = Rows.AsSpan(Starts[i], Starts[i + 1] - Starts[i]);
            for (var next = 1; next < rows.Length; next++)
            {
                if (moment[rows[next]] < moment[rows[next - 1]])
                {
                    rows.Sort((one, other) => moment[one] != moment[other] ? moment[one].CompareTo(moment[other]) : one.CompareTo(other));
                    break;
                }
            }
        }
    }
}
