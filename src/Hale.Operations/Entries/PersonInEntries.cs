using System.Text.RegularExpressions;
using Hale.Engine.Entries;
using Hale.Engine.Erasing;
using Hale.Operations.Storing;

namespace Hale.Operations.Entries;

/// <summary>One person among the entries.</summary>
internal static class PersonInEntries
{
    private const string Table = "operations.entries";

    /// <summary>The entries in which the id may stand.</summary>
    public static IQueryable<EntryRow> Candidates(OperationsContext context, ContactToErase person) => context.Entries.Where(row =>
        (person.Account == null || row.Account == person.Account) && (row.Author == person.Contact || row.Value == person.Contact || row.Note.Contains(person.Contact)));

    public static EntryMentions Find(ContactToErase person, IReadOnlyList<EntryRow> rows)
    {
        ErasedPlace[] replaced =
        [
            new(Table, "author", rows.Count(row => row.Author == person.Contact)),
            new(Table, "note", rows.Count(row => row.Note == person.Contact)),
            new(Table, "value", rows.Count(row => row.Value == person.Contact)),
        ];
        var mentioned = rows.Count(row => row.Note != person.Contact && Mentions(row.Note, person.Contact));
        return new EntryMentions([.. replaced.Where(place => place.Rows > 0)], mentioned == 0 ? [] : [new ErasedPlace(Table, "note", mentioned)]);
    }

    public static void Replace(ContactToErase person, string token, IReadOnlyList<EntryRow> rows)
    {
        string Now(string text) => text == person.Contact ? token : text;
        foreach (var row in rows)
        {
            (row.Author, row.Note, row.Value) = (Now(row.Author), Now(row.Note), Now(row.Value));
        }
    }

    /// <summary>Whether the id stands in a text and is no part of a longer word.</summary>
    private static bool Mentions(string text, string id) => Regex.IsMatch(text, $@"(^|[^\p{{L}}\p{{N}}]){Regex.Escape(id)}($|[^\p{{L}}\p{{N}}])", RegexOptions.None, TimeSpan.FromSeconds(1));
}
