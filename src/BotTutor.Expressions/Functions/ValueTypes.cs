namespace BotTutor.Expressions.Functions;

/// <summary>What is known of a value before an expression runs. Anything is accepted everywhere; the rest is checked while parsing.</summary>
[Flags]
public enum ValueTypes
{
    None = 0,
    Truth = 1,
    Number = 2,
    Text = 4,
    List = 8,

    /// <summary>Known only when the expression runs.</summary>
    Any = 16,
}
