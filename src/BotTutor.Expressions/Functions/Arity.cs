namespace BotTutor.Expressions.Functions;

/// <summary>How many arguments a function takes.</summary>
public readonly record struct Arity(int Least, int Most)
{
    public static Arity Exactly(int count) => new(count, count);

    public static Arity Between(int least, int most) => new(least, most);

    public static Arity AtLeast(int least) => new(least, int.MaxValue);

    public bool Allows(int count) => count >= Least && count <= Most;

    public override string ToString() => (Least, Most) switch
    {
        (1, 1) => "1 argument",
        var (least, most) when least == most => $"{least} arguments",
        (1, int.MaxValue) => "at least 1 argument",
        (var least, int.MaxValue) => $"at least {least} arguments",
        var (least, most) => $"{least} to {most} arguments",
    };
}
