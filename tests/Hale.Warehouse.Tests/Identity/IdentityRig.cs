using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Tests.Import;

namespace Hale.Tests.Identity;

/// <summary>A project of the accounts A, B and C whose other files name them by what other systems call them.</summary>
internal sealed class IdentityRig : IDisposable
{
    private const string AliasHeader = "account,system,id,from,to,known\n";

    public IdentityRig() => Files.Write("crm.csv", "id\nA\nB\nC\n");

    public ImportRig Files { get; } = new() { AccountsFromEvents = false };

    public void Aliases(string rows, string file = "aliases.csv") => Files.Write(file, AliasHeader + rows);

    public void People(string rows) => Files.Write("people.csv", "account,id,from,to,known\n" + rows);

    public void Invoices(string rows, string header = "customer,id,day,amount\n") => Files.Write("invoices.csv", header + rows);

    public Task<IReadOnlyList<FileReceipt>> ImportAsync(params SourceDefinition[] sources) => Files.ImportAsync([IdentitySources.Crm, .. sources]);

    /// <summary>The invoices: account, id or amount, day of knowledge and, when closed, the day of that.</summary>
    public List<string> Stored(string table = "events", string value = "CAST(p_amount AS INTEGER)") => Files.Rows(
        $"""
        SELECT account, {value}, {Day("known_at")}, CASE WHEN closed_at = 9223372036854775807 THEN '' ELSE coalesce({Day("closed_at")}, 'gone') END
        FROM {table} WHERE source <> 'crm' ORDER BY 2, known_at, account
        """);

    public List<string> Refused() => Files.Rows("SELECT record, code, detail FROM refused ORDER BY record");

    public void Dispose() => Files.Dispose();

    private static string Day(string micros) =>
        $"CASE WHEN {micros} > -9223372036854775808 THEN strftime(make_timestamp({micros}), '%Y-%m-%d') END";
}
