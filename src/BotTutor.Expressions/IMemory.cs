namespace BotTutor.Expressions;

/// <summary>What the names in an expression stand for.</summary>
public interface IMemory
{
    /// <summary>Looks up the first name of a path, such as <c>user</c> in <c>user.name</c>, or a shorthand as written (<c>$count</c>, <c>@@city</c>, <c>#Greeting</c>).</summary>
    /// <returns>The value, or <see langword="null"/> where the name is not known here; a known name may hold <see cref="Value.Null"/>.</returns>
    Value? Find(string name);
}
