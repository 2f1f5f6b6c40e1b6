namespace BotTutor.Expressions;

/// <summary>What a <see cref="Value"/> holds. JSON's kinds, with whole numbers kept apart from floating ones.</summary>
public enum ValueKind
{
    /// <summary>Nothing; also what a missing property yields.</summary>
    Null,
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A floating number of 64 bits.</summary>
    Number,

    /// <summary>A whole number of any size.</summary>
    BigInteger,
    String,
    Array,
    Object,

    /// <summary>A host object that expressions only pass along, such as a parsed XML document.</summary>
    Foreign,
}
