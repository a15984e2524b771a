namespace Hale.Language.Formatting;

/// <summary>Ends the formatting of a file that is written in a way for which there is no layout.</summary>
internal sealed class LayoutException : Exception;
