using System.Text.RegularExpressions;
using Hale.DuckDb;
using Hale.Engine.Erasing;

namespace Hale.Warehouse.DuckDb.Erasing;

/// <summary>Finds one person in all tables, and takes the person's place.</summary>
internal sealed class PersonSweep(DuckConnection connection, ContactToErase person, CancellationToken cancellation)
{
    private const string Contacts = "contacts";

    /// <summary>Where the id is a cell.</summary>
    public IReadOnlyList<ErasedPlace> Cells() => Count(PersonalColumns.Cells(connection), place => IsCell(place.Table, place.Column));

    /// <summary>Where a record that was set aside names it.</summary>
    public IReadOnlyList<ErasedPlace> Records() => Count(PersonalColumns.Records(connection), place => Mentions(place.Column));

    /// <summary>Where a longer text mentions it.</summary>
    public IReadOnlyList<ErasedPlace> Mentioned() =>
        Count(PersonalColumns.Cells(connection), place => $"{DuckSql.Identifier(place.Column)} <> {Id} AND {Mentions(place.Column)}");

    /// <summary>Puts a token in the place of the id, and empties what else is known of the person.</summary>
    public void Replace(string token)
    {
        var known = PersonalColumns.OfContacts(connection);
        foreach (var (table, column) in PersonalColumns.Cells(connection).Where(place => (place.Table, place.Column) != (Contacts, "contact")))
        {
            Run($"UPDATE {DuckSql.Identifier(table)} SET {DuckSql.Identifier(column)} = {DuckSql.Literal(token)} WHERE {IsCell(table, column)}");
        }

        var emptied = string.Concat(known.Select(column => $", {DuckSql.Identifier(column)} = NULL"));
        Run($"UPDATE {Contacts} SET contact = {DuckSql.Literal(token)}{emptied} WHERE {IsCell(Contacts, "contact")}");
        foreach (var (table, columns) in PersonalColumns.Records(connection).GroupBy(place => place.Table).Select(group => (group.Key, group.Select(place => place.Column).ToList())))
        {
            var set = string.Join(", ", columns.Select(column => $"{DuckSql.Identifier(column)} = '{ErasedPeople.ErasedText}'"));
            Run($"UPDATE {DuckSql.Identifier(table)} SET {set} WHERE {string.Join(" OR ", columns.Select(Mentions))}");
        }
    }

    private string Id => DuckSql.Literal(person.Contact);

    private void Run(string sql) => connection.Execute(sql, cancellation);

    private IReadOnlyList<ErasedPlace> Count(IEnumerable<(string Table, string Column)> places, Func<(string Table, string Column), string> condition) =>
    [
        .. places.Select(place => new ErasedPlace(place.Table, place.Column, connection.Scalar<long>($"SELECT count(*) FROM {DuckSql.Identifier(place.Table)} WHERE {condition(place)}", cancellation)))
            .Where(place => place.Rows > 0),
    ];

    private string IsCell(string table, string column)
    {
        var ofAccount = person.Account is { } account && PersonalColumns.HasAccount(connection, table) ? $" AND account = {DuckSql.Literal(account)}" : string.Empty;
        return $"{DuckSql.Identifier(column)} = {Id}{ofAccount}";
    }

    /// <summary>Whether the id stands in a text and is no part of a longer word, as it is or as JSON writes it.</summary>
    private string Mentions(string column)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(person.Contact)[1..^1];
        string[] spellings = json == person.Contact ? [json] : [json, person.Contact];
        return $"({string.Join(" OR ", spellings.Select(text => $"regexp_matches({DuckSql.Identifier(column)}, {DuckSql.Literal($"(^|[^\\pL\\pN]){Escaped(text)}($|[^\\pL\\pN])")})"))})";
    }

    private static string Escaped(string text) => Regex.Replace(text, @"[^\p{L}\p{N}]", match => match.Value[0] < 0x80 && !char.IsControl(match.Value[0]) ? "\\" + match.Value : match.Value, RegexOptions.None, TimeSpan.FromSeconds(1));
}
