using FsCheck;
using FsCheck.Fluent;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Schema;

namespace Hale.Tests.DuckDb;

public sealed class FirstFactsTests : IDisposable
{
    private readonly DuckDatabase _database = DuckDatabase.Open(new DuckOptions());
    private readonly DuckConnection _connection;

    public FirstFactsTests()
    {
        _connection = _database.Connect();
        SchemaMigration.Apply(_connection, SchemaScripts.All);
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Add_KnownWhenOccurred_KeepsOneRowAnAccount()
    {
        Add([("a", 30, 30), ("a", 20, 20), ("b", 5, 5)]);
        Add([("a", 10, 10), ("a", 40, 40)]);

        Stored().ShouldBe(["a 10 10", "b 5 5"]);
    }

    [Fact]
    public void Add_EarlierFactKnownLater_KeepsWhatWasKnownBefore()
    {
        Add([("a", 20, 25)]);
        Add([("a", 10, 100)]);

        Stored().ShouldBe(["a 10 100", "a 20 25"]);
    }

    [Fact]
    public void Add_AnyFactsInAnyPortions_FirstKnownIsThatOfAllFacts()
    {
        var fact = from account in Gen.Elements("a", "b") from occurred in Gen.Choose(1, 12) from known in Gen.Choose(1, 12) select (account, (long)occurred, (long)known);
        var portions = Gen.ListOf(Gen.NonEmptyListOf(fact).Select(list => list.ToArray())).Select(list => list.ToArray()).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(portions, all =>
        {
            _connection.Execute("DELETE FROM first_facts");
            Array.ForEach(all, Add);
            return Enumerable.Range(0, 14).All(moment => FirstKnown(moment) == Expected(all.SelectMany(facts => facts), moment)) && IsMinimal();
        }));
    }

    private static string Expected(IEnumerable<(string Account, long Occurred, long Known)> facts, long moment) => string.Join(
        ' ', facts.Where(fact => fact.Known <= moment).GroupBy(fact => fact.Account).Select(group => $"{group.Key}{group.Min(fact => fact.Occurred)}").Order(StringComparer.Ordinal));

    private string FirstKnown(long moment) => string.Join(' ', _connection
        .Rows("SELECT account || min(first_fact_at) FROM first_facts WHERE known_at <= $1 GROUP BY account ORDER BY account", moment).Select(row => row.Text(0)));

    private bool IsMinimal() => _connection.Scalar<long>(
        "SELECT count(*) FROM first_facts a JOIN first_facts b ON a.account = b.account AND a.first_fact_at <= b.first_fact_at AND a.known_at < b.known_at") == 0;

    private void Add((string Account, long Occurred, long Known)[] facts) => FirstFacts.Add(
        _connection,
        "SELECT * FROM (VALUES " + string.Join(", ", facts.Select(fact => $"('{fact.Account}', {fact.Occurred}::BIGINT, {fact.Known}::BIGINT)")) + ") AS v (account, occurred_at, known_at)",
        CancellationToken.None);

    private List<string> Stored() => [.. _connection.Rows("SELECT account || ' ' || first_fact_at || ' ' || known_at FROM first_facts ORDER BY ALL").Select(row => row.Text(0))];
}
