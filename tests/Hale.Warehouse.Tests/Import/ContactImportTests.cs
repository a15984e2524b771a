using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Import;
using Hale.Engine.Warehousing;

namespace Hale.Tests.Import;

public sealed class ContactImportTests : IDisposable
{
    private const string Header = "account,id,name,created,left,admin,role,from\n";
    private readonly ImportRig _rig = new() { AccountsFromEvents = false };

    public ContactImportTests() => _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2024-01-01,,,\n");

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Undated_Rows_AreVersionsFromAlways()
    {
        Write("A,u1,Ann,2024-01-05,,yes,lead,\nA,u2,,,2024-03-01,,,\n");

        var receipt = await ImportAsync();

        (receipt.Records, receipt.Added).ShouldBe((2, 2));
        Stored("true").ShouldBe(["u1 Ann always always 2024-01-05  True lead", "u2  always always  2024-03-01  "]);
        _rig.Rows("SELECT first_fact IS NULL FROM import_files WHERE source = 'people'").ShouldBe(["True"]);
        _rig.Rows("SELECT count(*) FROM first_facts").ShouldBe(["0"]);
    }

    [Fact]
    public async Task EditedRow_IsAVersion_AndAVanishedOneIsRetracted()
    {
        Write("A,u1,Ann,,,yes,lead,\nA,u2,Ben,,,no,,\n");
        await ImportAsync(known: new KnownRule.AtImport());
        Write("A,u1,Ann,,,yes,boss,\n");

        var receipt = await ImportAsync(known: new KnownRule.AtImport());
        var again = await ImportAsync(known: new KnownRule.AtImport());

        (receipt.Added, receipt.Changed, receipt.Known, receipt.Retracted).ShouldBe((0, 1, 0, 1));
        Stored("closed_by IS NULL").ShouldHaveSingleItem().ShouldEndWith("boss");
        (again.Skipped, again.Suspect.Count).ShouldBe((true, 0));
    }

    [Fact]
    public async Task DatedRows_OfOnePerson_AreVersions()
    {
        Write("A,u1,Ann,,,no,user,2024-01-01\nA,u1,Ann,,,yes,lead,2024-06-01\n");
        var mapping = ContractSources.People with { ValidFrom = new ValidFromRule.FromColumn(new TimeColumn("from", ByDay: true)) };

        var receipt = await ImportAsync(mapping);

        (receipt.Added, receipt.Refused.Count).ShouldBe((2, 0));
        Stored("true").ShouldBe(["u1 Ann 2024-01-01 2024-01-01   False user", "u1 Ann 2024-06-01 2024-06-01   True lead"]);
    }

    [Fact]
    public async Task ContactStart_IsFromWhenTheRowHolds()
    {
        Write("A,u1,Ann,2024-02-01,,,,\nA,u2,Ben,,,,,\n");

        await ImportAsync(ContractSources.People with { ValidFrom = new ValidFromRule.AccountStart() });
        Write("A,u1,Ann,2024-03-01,,,,\nA,u2,Ben,,,,,\n");
        var receipt = await ImportAsync(ContractSources.People with { ValidFrom = new ValidFromRule.AccountStart() });

        (receipt.Changed, receipt.Known, receipt.Retracted).ShouldBe((1, 1, 0));
        Stored("closed_by IS NULL").ShouldBe(["u1 Ann 2024-03-01 2024-03-01 2024-03-01   ", "u2 Ben always always    "]);
    }

    [Fact]
    public async Task SamePersonTwice_IsAConflict_OfUnknownAccounts_Refused()
    {
        Write("A,u1,Ann,,,,,\nA,u1,Anna,,,,,\nZ,u1,Zoe,,,,,\n");

        var receipt = await ImportAsync();

        receipt.Refused.Select(refusal => (refusal.Code, refusal.Count)).ShouldBe([(RefusalCodes.IdConflict, 1L), (RefusalCodes.UnknownAccount, 1L)]);
        _rig.Rows("SELECT detail, content FROM refused WHERE code = 'id_conflict'").ShouldBe(
        [
            """the id ["A","u1"] stands for other content earlier in this file {"account":"A","contact":"u1","name":"Anna","valid_from":null,"began":null,"left":null,"admin":null,"role":null}""",
        ]);
    }

    [Fact]
    public async Task AccountsFromEvents_AreNotMadeByContacts()
    {
        _rig.AccountsFromEvents = true;
        Write("Z,u1,Zoe,,,,,\n");

        (await _rig.ImportOneAsync(ContractSources.Contacts())).Refused.ShouldHaveSingleItem().Code.ShouldBe(RefusalCodes.UnknownAccount);
    }

    [Fact]
    public async Task AttributeOfAnotherType_IsNamed()
    {
        Write("A,u1,Ann,,,yes,lead,\n");
        await ImportAsync();

        var fault = await Should.ThrowAsync<WarehouseException>(() => ImportAsync(ContractSources.People with { Attributes = [new PropertyColumn("role", "role", ValueKind.Boolean)] }));

        fault.Message.ShouldStartWith("The attribute `role` of people is a boolean, but a text has been stored under that name.");
    }

    private async Task<FileReceipt> ImportAsync(RowMapping.Contacts? mapping = null, KnownRule? known = null) =>
        (await _rig.ImportAsync(TestSources.Crm(), ContractSources.Contacts(mapping, known)))[1];

    private void Write(string rows) => _rig.Write("people1.csv", Header + rows);

    private List<string> Stored(string condition)
    {
        static string Day(string column) => $"CASE WHEN {column} = {long.MinValue} THEN 'always' ELSE strftime(make_timestamp(nullif({column}, {long.MinValue})), '%Y-%m-%d') END";
        return _rig.Rows($"SELECT contact, name, {Day("occurred_at")}, {Day("known_at")}, {Day("started_at")}, {Day("ended_at")}, p_admin, p_role FROM contacts WHERE {condition} ORDER BY contact, occurred_at");
    }
}
