using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Rows;

/// <summary>Rows whose outcome says that nothing is decided yet, or says what is not known.</summary>
internal sealed class Undecided
{
    private readonly Places _places = new();
    private readonly List<string> _open = [];
    private readonly List<string> _later = [];
    private readonly List<string> _unknown = [];

    /// <summary>A row with a word for a decision that is still open.</summary>
    public void AddOpen(string word, long row) => Add(_open, word, row);

    /// <summary>A row of a day to come with a word that is not known.</summary>
    public void AddLater(string word, long row) => Add(_later, word, row);

    /// <summary>A row with a word that is not known and could mean an outcome.</summary>
    public void AddUnknown(string word) => Note(_unknown, word);

    public IEnumerable<InputFinding> Findings() => _places.Count == 0 ? [] : [RowFindings.Undecided(_open, _later, _places)];

    /// <summary>Returns when every word of the column is known or stands on a day to come.</summary>
    /// <exception cref="RefusedException">There are words that could mean anything.</exception>
    public void RefuseUnknown(string column, OutcomeColumn known)
    {
        if (_unknown.Count > 0)
        {
            throw new RefusedException(ColumnRefusals.UnknownOutcomes(column, _unknown, known));
        }
    }

    private void Add(List<string> words, string word, long row)
    {
        Note(words, word);
        _places.Add(row, Phrases.Quoted(word));
    }

    private static void Note(List<string> words, string word)
    {
        if (!words.Contains(word, StringComparer.OrdinalIgnoreCase))
        {
            words.Add(word);
        }
    }
}
