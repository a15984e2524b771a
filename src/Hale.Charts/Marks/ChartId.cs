namespace Hale.Charts.Marks;

/// <summary>The prefix of the ids inside a chart; it stands in markup and in lists of ids as it is.</summary>
internal static class ChartId
{
    public static string Checked(string id) => id.Length > 0 && char.IsAsciiLetter(id[0]) && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
        ? id
        : throw new ArgumentException($"'{id}' cannot be the id of a chart: begin with a letter and use only letters, digits, '-' and '_'.", nameof(id));
}
