namespace Hale.Engine.Entries;

/// <summary>What a person has entered. Entries are only ever added: a change or a withdrawal is a new one that supersedes another.</summary>
/// <param name="Number">Its number, from 1, in the order in which entries were kept, without gaps.</param>
/// <param name="Said">What it says.</param>
public sealed record Entry(long Number, EntryDraft Said);
