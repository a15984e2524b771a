using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Erasing;

/// <summary>
/// The people who were erased, as an import needs them: their token stands in the place of their id wherever a cell is stored. Rows are told apart by what they said before, so that a file
/// which is imported again adds nothing.
/// </summary>
internal sealed class ErasedPeople
{
    /// <summary>What stands in the place of a content that was emptied.</summary>
    public const string ErasedText = "erased";

    private const string Token = "erased_token";
    private const string Mention = "erased_mention";
    private const string Lookup = "erased_lookup";

    /// <summary>What stands between the cells of a record, however it is written.</summary>
    private const string Between = """[\s"“”`'\[\]{},;:|]+""";

    private ErasedPeople(bool any) => Any = any;

    /// <summary>Whether anybody was.</summary>
    public bool Any { get; }

    /// <summary>The people who were erased from the database of a connection, for statements of that connection.</summary>
    public static ErasedPeople Of(DuckConnection connection)
    {
        if (!connection.Scalar<bool>("SELECT EXISTS (FROM erasures)"))
        {
            return new ErasedPeople(any: false);
        }

        var key = ErasureKey.Of(connection.Scalar<string>("SELECT path FROM duckdb_databases() WHERE database_name = current_database()")!, isNeeded: true);
        var erasures = connection.Rows("SELECT id_hash, token, mention_hash FROM erasures ORDER BY erased_at, token");
        var (ids, tokens, mentions) = (DuckSql.TextList(erasures.Select(row => row.Text(0))), DuckSql.TextList(erasures.Select(row => row.Text(1))), DuckSql.TextList(erasures.Select(row => row.Text(2))));
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP MACRO {Token}(cell, account_id) AS
                {tokens}[coalesce(nullif(list_position({ids}, {key.HashSql("cell")}), 0), nullif(list_position({ids}, {key.HashSql("cell", "account_id")}), 0))];
            CREATE OR REPLACE TEMP MACRO {Lookup}(cell) AS
                coalesce({mentions}[coalesce(nullif(list_position({mentions}, {key.HashSql("cell")}), 0), nullif(list_position({tokens}, cell), 0))], cell);
            CREATE OR REPLACE TEMP MACRO {Mention}(content) AS
                list_has_any(
                    list_transform(
                        list_concat(
                            regexp_split_to_array(content, {DuckSql.Literal(Between)}),
                            CASE WHEN json_valid(content) THEN json_extract_string(content, '$.*') ELSE CAST([] AS VARCHAR[]) END),
                        lambda piece: {key.HashSql("piece")}),
                    {mentions})
            """);
        return new ErasedPeople(any: true);
    }

    /// <summary>A text cell as it is stored.</summary>
    /// <param name="cell">The cell, as an expression.</param>
    /// <param name="account">The account of its row.</param>
    public string Stored(string cell, string account) => Any ? $"CASE WHEN {cell} IS NULL THEN NULL ELSE coalesce({Token}({cell}, {account}), {cell}) END" : cell;

    /// <summary>A text cell of a row whose account is not known, as it is stored.</summary>
    /// <param name="cell">The cell, as an expression.</param>
    public string Stored(string cell) => Stored(cell, "CAST(NULL AS VARCHAR)");

    /// <summary>The id of a contact as it is looked up: the same of the id in a file and of what is stored of it, whether the person was erased everywhere, at one account, or not.</summary>
    /// <param name="cell">The id or what is stored, as an expression.</param>
    public string LookedUp(string cell) => Any ? $"{Lookup}({cell})" : cell;

    /// <summary>A text that is made of cells, as it is stored: without the text when it names somebody who was erased.</summary>
    /// <param name="connection">The connection that these people were read by.</param>
    /// <param name="text">The text.</param>
    public string SetAside(DuckConnection connection, string text) =>
        Any && connection.Scalar<bool>($"SELECT coalesce({Mention}($1), false)", text) ? ErasedText : text;

    /// <summary>What is known of a contact beside its id, as it is stored: nothing of one who was erased.</summary>
    public string OfContact(string value, string contact, string account) => Any ? $"CASE WHEN {contact} IS NULL OR {Token}({contact}, {account}) IS NULL THEN {value} END" : value;

    /// <summary>The content of a record that is set aside, as it is stored: empty when it names somebody who was erased.</summary>
    /// <param name="value">What is stored otherwise.</param>
    /// <param name="texts">Everything in which the person may be named.</param>
    public string SetAside(string value, params IReadOnlyList<string> texts) =>
        Any ? $"CASE WHEN {string.Join(" OR ", texts.Select(text => $"coalesce({Mention}({text}), false)"))} THEN '{ErasedText}' ELSE {value} END" : value;
}
