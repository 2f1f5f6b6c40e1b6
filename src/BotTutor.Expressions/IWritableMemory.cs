namespace BotTutor.Expressions;

/// <summary>A memory that lets <c>setPathToValue</c> bring new names into being; without it only what names hold can be changed.</summary>
public interface IWritableMemory : IMemory
{
    void Set(string name, Value value);
}
