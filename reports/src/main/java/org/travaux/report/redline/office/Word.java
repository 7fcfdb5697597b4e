package org.travaux.report.redline.office;

import org.travaux.report.redline.xml.XmlName;

/** Names of WordprocessingML and of what stands in it (ECMA-376 part 1). */
public final class Word {

    /** The namespace of WordprocessingML. */
    public static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The namespace of attributes that name relationships, and the beginning of the kinds of relationships. */
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The namespace of mathematics. */
    public static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /** The namespace of alternatives. */
    public static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** The name {@code w:p}. */
    public static final XmlName P = w("p");
    /** The name {@code w:pPr}. */
    public static final XmlName P_PR = w("pPr");
    /** The name {@code w:r}. */
    public static final XmlName R = w("r");
    /** The name {@code w:rPr}. */
    public static final XmlName R_PR = w("rPr");
    /** The name {@code w:t}. */
    public static final XmlName T = w("t");
    /** The name {@code w:delText}. */
    public static final XmlName DEL_TEXT = w("delText");
    /** The name {@code w:instrText}. */
    public static final XmlName INSTR_TEXT = w("instrText");
    /** The name {@code w:delInstrText}. */
    public static final XmlName DEL_INSTR_TEXT = w("delInstrText");
    /** The name {@code w:tab}. */
    public static final XmlName TAB = w("tab");
    /** The name {@code w:br}. */
    public static final XmlName BR = w("br");
    /** The name {@code w:cr}. */
    public static final XmlName CR = w("cr");
    /** The name {@code w:sym}. */
    public static final XmlName SYM = w("sym");
    /** The name {@code w:noBreakHyphen}. */
    public static final XmlName NO_BREAK_HYPHEN = w("noBreakHyphen");
    /** The name {@code w:softHyphen}. */
    public static final XmlName SOFT_HYPHEN = w("softHyphen");
    /** The name {@code w:fldChar}. */
    public static final XmlName FLD_CHAR = w("fldChar");
    /** The name {@code w:fldCharType}. */
    public static final XmlName FLD_CHAR_TYPE = w("fldCharType");
    /** The name {@code w:fldSimple}. */
    public static final XmlName FLD_SIMPLE = w("fldSimple");
    /** The name {@code w:instr}. */
    public static final XmlName INSTR = w("instr");
    /** The name {@code w:hyperlink}. */
    public static final XmlName HYPERLINK = w("hyperlink");
    /** The name {@code w:anchor}. */
    public static final XmlName ANCHOR = w("anchor");
    /** The name {@code w:sdt}. */
    public static final XmlName SDT = w("sdt");
    /** The name {@code w:sdtPr}. */
    public static final XmlName SDT_PR = w("sdtPr");
    /** The name {@code w:sdtContent}. */
    public static final XmlName SDT_CONTENT = w("sdtContent");
    /** The name {@code w:smartTag}. */
    public static final XmlName SMART_TAG = w("smartTag");
    /** The name {@code w:customXml}. */
    public static final XmlName CUSTOM_XML = w("customXml");
    /** The name {@code w:dir}. */
    public static final XmlName DIR = w("dir");
    /** The name {@code w:bdo}. */
    public static final XmlName BDO = w("bdo");
    /** The name {@code w:ins}. */
    public static final XmlName INS = w("ins");
    /** The name {@code w:del}. */
    public static final XmlName DEL = w("del");
    /** The name {@code w:moveFrom}. */
    public static final XmlName MOVE_FROM = w("moveFrom");
    /** The name {@code w:moveTo}. */
    public static final XmlName MOVE_TO = w("moveTo");
    /** The name {@code w:moveFromRangeStart}. */
    public static final XmlName MOVE_FROM_RANGE_START = w("moveFromRangeStart");
    /** The name {@code w:moveFromRangeEnd}. */
    public static final XmlName MOVE_FROM_RANGE_END = w("moveFromRangeEnd");
    /** The name {@code w:moveToRangeStart}. */
    public static final XmlName MOVE_TO_RANGE_START = w("moveToRangeStart");
    /** The name {@code w:moveToRangeEnd}. */
    public static final XmlName MOVE_TO_RANGE_END = w("moveToRangeEnd");
    /** The name {@code w:tbl}. */
    public static final XmlName TBL = w("tbl");
    /** The name {@code w:tblPr}. */
    public static final XmlName TBL_PR = w("tblPr");
    /** The name {@code w:tblGrid}. */
    public static final XmlName TBL_GRID = w("tblGrid");
    /** The name {@code w:tblPrEx}. */
    public static final XmlName TBL_PR_EX = w("tblPrEx");
    /** The name {@code w:tr}. */
    public static final XmlName TR = w("tr");
    /** The name {@code w:trPr}. */
    public static final XmlName TR_PR = w("trPr");
    /** The name {@code w:tc}. */
    public static final XmlName TC = w("tc");
    /** The name {@code w:tcPr}. */
    public static final XmlName TC_PR = w("tcPr");
    /** The name {@code w:cellIns}. */
    public static final XmlName CELL_INS = w("cellIns");
    /** The name {@code w:cellDel}. */
    public static final XmlName CELL_DEL = w("cellDel");
    /** The name {@code w:cellMerge}. */
    public static final XmlName CELL_MERGE = w("cellMerge");
    /** The name {@code w:gridSpan}. */
    public static final XmlName GRID_SPAN = w("gridSpan");
    /** The name {@code w:vMerge}. */
    public static final XmlName V_MERGE = w("vMerge");
    /** The name {@code w:sectPr}. */
    public static final XmlName SECT_PR = w("sectPr");
    /** The name {@code w:body}. */
    public static final XmlName BODY = w("body");
    /** The name {@code w:rPrChange}. */
    public static final XmlName R_PR_CHANGE = w("rPrChange");
    /** The name {@code w:pPrChange}. */
    public static final XmlName P_PR_CHANGE = w("pPrChange");
    /** The name {@code w:sectPrChange}. */
    public static final XmlName SECT_PR_CHANGE = w("sectPrChange");
    /** The name {@code w:tblPrChange}. */
    public static final XmlName TBL_PR_CHANGE = w("tblPrChange");
    /** The name {@code w:tblPrExChange}. */
    public static final XmlName TBL_PR_EX_CHANGE = w("tblPrExChange");
    /** The name {@code w:tblGridChange}. */
    public static final XmlName TBL_GRID_CHANGE = w("tblGridChange");
    /** The name {@code w:trPrChange}. */
    public static final XmlName TR_PR_CHANGE = w("trPrChange");
    /** The name {@code w:tcPrChange}. */
    public static final XmlName TC_PR_CHANGE = w("tcPrChange");
    /** The name {@code w:numberingChange}. */
    public static final XmlName NUMBERING_CHANGE = w("numberingChange");
    /** The name {@code w:pStyle}. */
    public static final XmlName P_STYLE = w("pStyle");
    /** The name {@code w:rStyle}. */
    public static final XmlName R_STYLE = w("rStyle");
    /** The name {@code w:tblStyle}. */
    public static final XmlName TBL_STYLE = w("tblStyle");
    /** The name {@code w:numPr}. */
    public static final XmlName NUM_PR = w("numPr");
    /** The name {@code w:numId}. */
    public static final XmlName NUM_ID = w("numId");
    /** The name {@code w:footnote}. */
    public static final XmlName FOOTNOTE = w("footnote");
    /** The name {@code w:endnote}. */
    public static final XmlName ENDNOTE = w("endnote");
    /** The name {@code w:comment}. */
    public static final XmlName COMMENT = w("comment");
    /** The name {@code w:footnoteReference}. */
    public static final XmlName FOOTNOTE_REFERENCE = w("footnoteReference");
    /** The name {@code w:endnoteReference}. */
    public static final XmlName ENDNOTE_REFERENCE = w("endnoteReference");
    /** The name {@code w:commentReference}. */
    public static final XmlName COMMENT_REFERENCE = w("commentReference");
    /** The name {@code w:commentRangeStart}. */
    public static final XmlName COMMENT_RANGE_START = w("commentRangeStart");
    /** The name {@code w:commentRangeEnd}. */
    public static final XmlName COMMENT_RANGE_END = w("commentRangeEnd");
    /** The name {@code w:bookmarkStart}. */
    public static final XmlName BOOKMARK_START = w("bookmarkStart");
    /** The name {@code w:bookmarkEnd}. */
    public static final XmlName BOOKMARK_END = w("bookmarkEnd");
    /** The name {@code w:permStart}. */
    public static final XmlName PERM_START = w("permStart");
    /** The name {@code w:permEnd}. */
    public static final XmlName PERM_END = w("permEnd");
    /** The name {@code w:proofErr}. */
    public static final XmlName PROOF_ERR = w("proofErr");
    /** The name {@code w:lastRenderedPageBreak}. */
    public static final XmlName LAST_PAGE_BREAK = w("lastRenderedPageBreak");
    /** The name {@code w:headerReference}. */
    public static final XmlName HEADER_REFERENCE = w("headerReference");
    /** The name {@code w:footerReference}. */
    public static final XmlName FOOTER_REFERENCE = w("footerReference");
    /** The name {@code w:drawing}. */
    public static final XmlName DRAWING = w("drawing");
    /** The name {@code w:pict}. */
    public static final XmlName PICT = w("pict");
    /** The name {@code w:object}. */
    public static final XmlName OBJECT = w("object");
    /** The name {@code w:txbxContent}. */
    public static final XmlName TXBX_CONTENT = w("txbxContent");
    /** The name {@code w:style}. */
    public static final XmlName STYLE = w("style");
    /** The name {@code w:styleId}. */
    public static final XmlName STYLE_ID = w("styleId");
    /** The name {@code w:type}. */
    public static final XmlName TYPE = w("type");
    /** The name {@code w:name}. */
    public static final XmlName NAME = w("name");
    /** The name {@code w:val}. */
    public static final XmlName VAL = w("val");
    /** The name {@code w:id}. */
    public static final XmlName ID = w("id");
    /** The name {@code w:author}. */
    public static final XmlName AUTHOR = w("author");
    /** The name {@code w:date}. */
    public static final XmlName DATE = w("date");
    /** The name {@code w:num}. */
    public static final XmlName NUM = w("num");
    /** The name {@code w:abstractNum}. */
    public static final XmlName ABSTRACT_NUM = w("abstractNum");
    /** The name {@code w:abstractNumId}. */
    public static final XmlName ABSTRACT_NUM_ID = w("abstractNumId");
    /** The name {@code w:lang}. */
    public static final XmlName LANG = w("lang");
    /** The name {@code w:noProof}. */
    public static final XmlName NO_PROOF = w("noProof");
    /** The name {@code mc:AlternateContent}. */
    public static final XmlName ALTERNATE_CONTENT = XmlName.of(COMPATIBILITY, "AlternateContent");
    /** The name {@code mc:Choice}. */
    public static final XmlName CHOICE = XmlName.of(COMPATIBILITY, "Choice");
    /** The name {@code mc:Fallback}. */
    public static final XmlName FALLBACK = XmlName.of(COMPATIBILITY, "Fallback");
    /** The name {@code m:oMath}. */
    public static final XmlName O_MATH = XmlName.of(MATH, "oMath");
    /** The name {@code m:oMathPara}. */
    public static final XmlName O_MATH_PARA = XmlName.of(MATH, "oMathPara");
    /** The name {@code m:r}. */
    public static final XmlName MATH_R = XmlName.of(MATH, "r");
    /** The name {@code m:t}. */
    public static final XmlName MATH_T = XmlName.of(MATH, "t");
    /** The name {@code r:id}. */
    public static final XmlName R_ID = XmlName.of(RELATIONSHIPS, "id");
    /** The name {@code xml:space}. */
    public static final XmlName SPACE = XmlName.of("http://www.w3.org/XML/1998/namespace", "space");

    private Word() {}

    /**
     * {@return a name of WordprocessingML}
     *
     * @param local its local part
     */
    public static XmlName w(String local) {
        return XmlName.of(MAIN, local);
    }
}
