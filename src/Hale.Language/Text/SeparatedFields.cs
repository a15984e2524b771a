using System.Text;

namespace Hale.Language.Text;

/// <summary>The fields of a line of a text file that a definition names.</summary>
internal static class SeparatedFields
{
    /// <summary>The fields without the spaces around them. In quotes a separator is part of the field, and two quotes are one.</summary>
    public static IReadOnlyList<string> Of(string line, char separator)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var index = 0; index < line.Length; index++)
        {
            var letter = line[index];
            if (letter == '"' && quoted && index + 1 < line.Length && line[index + 1] == '"')
            {
                field.Append(letter);
                index++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == separator && !quoted)
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else
            {
                field.Append(letter);
            }
        }

        fields.Add(field.ToString().Trim());
        return fields;
    }
}
